import type { z } from 'zod';
import { suggestion } from '../../src/model/explain.ts';
import { placesOf, references } from '../../src/model/references.ts';
import type { Path } from '../../src/model/walk.ts';
import { assemble, type Given } from './assemble.ts';
import { type Catalogue, matching } from './catalogue.ts';
import { type Field, formOf } from './form.ts';
import type { Kind } from './kinds.ts';
import { type Misfit, misfits } from './misfits.ts';

/** One thing wrong with what was given, at the flag or question it belongs to. */
export interface Wrong {
  /** Without dashes; empty where it belongs to none. */
  flag: string;
  message: string;
  hint?: string;
  /** True where nothing was given, false where something was that will not do. */
  missing: boolean;
}

/** Lists up to here are told whole. */
const told = 12;
const aNumber = 'digits, with a point before decimals and no other mark, such as 1000 or 12.5';
/** Any day will do: `added` and `reviewed` are not given by the contributor. */
const someDay = '2000-01-01';

/** Everything that the model and the references of the content find wrong with what was given, in the form's order. */
export function wrongWith(kind: Kind, given: Given, catalogue: Catalogue): Wrong[] {
  const form = formOf(kind);
  const { record, extra } = assemble(kind, given, someDay);
  const found = [
    ...dangling(kind.schema, record, catalogue),
    ...dangling(kind.extra, extra, catalogue),
    ...unknownPlaces(form, given, catalogue),
    ...misfits(kind.schema, record),
    ...misfits(kind.extra, extra),
  ];
  const first = new Map<string, Wrong>();
  for (const { path, message, hint } of found) {
    const field = fieldAt(form, path);
    const flag = field?.flag ?? '';
    const missing = field !== undefined && (given.get(flag) ?? []).length === 0;
    const key = missing || !field ? flag : `${flag} ${path.join('.')}`;
    if (!first.has(key)) first.set(key, { flag, message, missing, ...hintOf(field, missing, hint) });
  }
  const order = new Map(form.map(({ flag }, index) => [flag, index]));
  return [...first.values()].sort((a, b) => (order.get(a.flag) ?? 99) - (order.get(b.flag) ?? 99));
}

function hintOf(field: Field | undefined, missing: boolean, hint: string | undefined): { hint?: string } {
  if (!field) return hint ? { hint } : {};
  const { answering, about } = field;
  if (!missing) {
    const numbers =
      answering.by === 'range' ? 'two numbers, such as 10..12.5' : answering.by === 'number' && aNumber;
    return numbers ? { hint: numbers } : hint ? { hint } : {};
  }
  return { hint: answering.by === 'compound' ? `${about} Written as ${answering.compound.form}.` : about };
}

function dangling(schema: z.ZodType, data: unknown, catalogue: Catalogue): Misfit[] {
  return references(schema, { ...Object(data) }).flatMap(({ path, target, value }) => {
    const options = catalogue.options(target);
    if (options.some((option) => option.value === value)) return [];
    return [
      {
        path,
        message: `there is no ${JSON.stringify(value)} among the ${plural(target)}`,
        ...nearest(value, target, catalogue),
      },
    ];
  });
}

const plural = (target: string): string =>
  target === 'entry' ? 'entries' : target === 'glossary' ? 'terms' : target.replace(/s?$/, 's');

/** By its letters, else by its words: people type titles where ids are meant. */
function nearest(
  value: string,
  target: Parameters<Catalogue['options']>[0],
  catalogue: Catalogue,
): { hint: string } {
  const options = catalogue.options(target);
  const values = options.map((option) => option.value);
  const near = suggestion(value, values).hint;
  if (near) return { hint: near };
  const [meant] = matching(options, value);
  if (meant) return { hint: `did you mean "${meant.value}" (${meant.name})?` };
  const [whole] = value.split('#');
  const beside =
    target === 'proposition' ? values.filter((each) => each.startsWith(`${whole ?? ''}#`)) : values;
  if (beside.length > 0 && beside.length <= told) return { hint: `expected one of ${beside.join(', ')}` };
  return { hint: 'add it first, or correct the id; entries are files named by their ids' };
}

function unknownPlaces(form: readonly Field[], given: Given, catalogue: Catalogue): Misfit[] {
  return form.flatMap((field) => {
    const [locator] = field.answering.by === 'place' ? (given.get(field.flag) ?? []) : [];
    const source = sourceBeside(field, form, given);
    const places = source === undefined ? undefined : catalogue.places(source);
    if (locator === undefined || source === undefined || !places) return [];
    return placesOf(locator)
      .filter((place) => !places.includes(place))
      .map((place) => ({
        path: field.path,
        message: `"${place}" is no place of "${source}"`,
        hint: suggestion(place, places).hint ?? placesHint(places),
      }));
  });
}

const placesHint = (places: readonly string[]): string =>
  places.length > 0
    ? `its places: ${places.join(' · ')}`
    : 'it was not read itself and has no places to cite';

/** The source that was given for the citation to which a place belongs. */
export function sourceBeside(place: Field, form: readonly Field[], given: Given): string | undefined {
  const path = [...place.path.slice(0, -1), 'source'].join('.');
  const field = form.find((each) => each.path.join('.') === path);
  return field && given.get(field.flag)?.[0];
}

/** The field that a path lies in, else the first that lies in the path. */
export function fieldAt(form: readonly Field[], path: Path): Field | undefined {
  const at = path.join('.');
  const around = form.filter((field) => `${at}.`.startsWith(`${field.path.join('.')}.`));
  return around.at(-1) ?? form.find((field) => `${field.path.join('.')}.`.startsWith(`${at}.`));
}

/** As lines: the flag and what is wrong, then what would be right. */
export function tellWrong({ flag, message, hint }: Wrong): string {
  return `${flag ? `--${flag}: ` : ''}${message}${hint ? `\n    ${hint}` : ''}`;
}
