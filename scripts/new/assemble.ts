import { z } from 'zod';
import { place } from '../../src/model/fields.ts';
import { bare, type Path } from '../../src/model/walk.ts';
import { type Field, formOf } from './form.ts';
import type { Kind } from './kinds.ts';

/** What was given for each field, by flag; an empty list: asked for and left out. */
export type Given = ReadonlyMap<string, readonly string[]>;

export interface Assembled {
  /** As it will stand in the file; not yet held against the schema. */
  record: Record<string, unknown>;
  /** What goes elsewhere: the id, the citation of the prose, the issue of a proposition. */
  extra: Record<string, unknown>;
}

/**
 * Puts what was given in its places. Values that cannot be read (a number with letters) stay the words they are,
 * so that the schema can tell of them.
 * @param day for `added` and `reviewed`, `YYYY-MM-DD`
 */
export function assemble(kind: Kind, given: Given, day: string): Assembled {
  const whole: Record<string, unknown> = {};
  // The first record of a list stands there from the start: what it lacks is then told field by field.
  for (const key of kind.first) whole[key] = [{}];
  if ('prose' in kind.extra.shape) whole['prose'] = {};
  const record: Record<string, unknown> = {};
  for (const field of formOf(kind)) {
    const values = valuesOf(field, given.get(field.flag) ?? []);
    if (values.length > 0) put(whole, field.path, field.many ? values : values[0]);
  }
  for (const key of keysOf(kind.schema)) if (key in whole) record[key] = whole[key];
  if (keysOf(kind.schema).includes('added')) Object.assign(record, { added: day, reviewed: day });
  const extra = Object.fromEntries(Object.entries(whole).filter(([key]) => key in kind.extra.shape));
  return { record, extra };
}

export const keysOf = (schema: z.core.$ZodType): string[] => {
  const object = bare(schema);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
};

/** What the given words of one field say; what cannot be read stays words. */
export function valuesOf(field: Field, given: readonly string[]): unknown[] {
  // A label of a place holds no semicolon, so several can be written in one line.
  if (field.schema === place) return given.flatMap((line) => line.split(';').map((label) => label.trim()));
  return given.map((value) => readValue(field, value));
}

function readValue({ answering }: Field, value: string): unknown {
  switch (answering.by) {
    case 'number':
      return numberOf(value);
    case 'range':
      return value.includes('..') ? value.split('..').map(numberOf) : value;
    case 'yes-or-no':
      return value === 'yes' ? true : value === 'no' ? false : value;
    case 'compound':
      return answering.compound.read(value);
    default:
      return value;
  }
}

const numberOf = (words: string): unknown => (/^-?\d+(\.\d+)?$/.test(words.trim()) ? Number(words) : words);

function put(whole: Record<string, unknown>, path: Path, value: unknown): void {
  let node = whole as Record<string | number, unknown>;
  path.forEach((step, index) => {
    if (index === path.length - 1) node[step] = value;
    else node = (node[step] ??= {}) as Record<string | number, unknown>;
  });
}
