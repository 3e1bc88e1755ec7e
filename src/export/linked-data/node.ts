import { parseDate } from '../../model/dates.ts';
import { site } from '../../site.ts';
import { pageAddress } from '../addresses.ts';
import { type Shown, type ShownEntry, shownAt } from '../shown.ts';

/** A node of JSON-LD 1.1 in the terms of schema.org; a property without a value is left out when it is written. */
export interface LinkedNode {
  '@type': string;
  '@id'?: string;
  [property: string]: unknown;
}

/** What identifies an entry: the address of its page in the canonical language, the same in every language. */
export const idOf = ({ home }: Pick<Shown, 'home'>, { page }: Pick<ShownEntry, 'page'>): string =>
  pageAddress(home, page, site.defaultLocale);

/** References to entries of a collection, by their ids. */
export const refs = (shown: Shown, collection: string, ids: readonly string[] | undefined) =>
  (ids ?? []).map((id) => refTo(shown, `${collection}/${id}`));

/** A reference to the entry with a key. */
export const refTo = (shown: Shown, key: string) => ({ '@id': idOf(shown, shownAt(shown, key)) });

/** A date as ISO 8601 has it; nothing for what is approximate or no single day, month or year. */
export function isoDate(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const { kind, start } = parseDate(text);
  return kind === 'point' && start && !start.approximate ? text : undefined;
}

/** Drops what says nothing: properties without a value and empty lists; a list of one is that one. */
export function told(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(told).filter((each) => each !== undefined);
    return items.length > 1 ? items : items[0];
  }
  if (typeof value !== 'object' || value === null) return value === '' ? undefined : value;
  const entries = Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    const kept = told(each);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return Object.fromEntries(entries);
}
