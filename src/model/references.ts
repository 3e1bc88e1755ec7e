import type { z } from 'zod';
import type { RefTarget } from './fields.ts';
import { type Path, walkTo } from './walk.ts';

/** One reference found in an entry. */
export interface Reference {
  path: Path;
  target: RefTarget;
  value: string;
}

const noted = new WeakMap<object, readonly Reference[]>();

/**
 * Every reference in a valid entry, by what the schema says of its strings. One check resolves them all, and several
 * others ask for them: they are read off once, since nobody changes what was loaded.
 */
export function references(schema: z.ZodType, data: object): readonly Reference[] {
  const known = noted.get(data);
  if (known) return known;
  const found: Reference[] = [];
  walkTo('ref', schema, data, (path, meta, value) => {
    if (meta.ref) found.push({ path, target: meta.ref, value: String(value) });
  });
  noted.set(data, found);
  return found;
}

/** The locator beside a reference to a source, which makes it a citation; undefined where only the work is named. */
export function locatorBeside(data: unknown, path: Path): string | undefined {
  if (path.at(-1) !== 'source') return undefined;
  const record = path
    .slice(0, -1)
    .reduce<unknown>((value, step) => (Object(value) as Record<string | number, unknown>)[step], data);
  const { at } = Object(record) as { at?: unknown };
  return typeof at === 'string' ? at : undefined;
}

/** The places that a locator names: `"I Trends 2; I Trends 3"` gives two. */
export const placesOf = (locator: string): string[] => locator.split('; ');
