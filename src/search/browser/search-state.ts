/** What is asked of the search. */
export interface SearchState {
  /** The words, trimmed; empty where only filters ask. */
  query: string;
  /** One value a filter; filters that narrow nothing are absent. */
  filters: Readonly<Record<string, string>>;
  order: Order;
  /** The words as they were typed, none corrected. */
  literally: boolean;
}

/** Best match first, or newest first. */
export type Order = 'relevance' | 'date';

/** Named as in a plain form, so that any page can send its reader to an answer. */
const queryName = 'q';
const orderName = 'sort';
const literallyName = 'exact';

/**
 * What an address asks.
 * @param search the query part of the address, with or without its question mark
 * @param filterNames the filters there are; anything else in the address is passed over
 */
export function stateFrom(search: string, filterNames: readonly string[]): SearchState {
  const asked = new URLSearchParams(search);
  const filters = filterNames.flatMap((name) => {
    const value = asked.get(name);
    return value ? [[name, value]] : [];
  });
  return {
    query: (asked.get(queryName) ?? '').trim(),
    filters: Object.fromEntries(filters) as Record<string, string>,
    order: asked.get(orderName) === 'date' ? 'date' : 'relevance',
    literally: asked.has(literallyName),
  };
}

/** The query part of the address that asks this: `?q=cloud&stance=opposes`, or nothing for the empty search. */
export function addressOf({ query, filters, order, literally }: SearchState): string {
  const asked = new URLSearchParams();
  if (query) asked.set(queryName, query);
  for (const [name, value] of Object.entries(filters)) asked.set(name, value);
  if (order !== 'relevance') asked.set(orderName, order);
  if (literally) asked.set(literallyName, '1');
  return asked.size > 0 ? `?${asked.toString()}` : '';
}

/** Whether it asks for nothing, so that there is nothing to list. */
export const asksNothing = ({ query, filters }: SearchState): boolean =>
  query === '' && Object.keys(filters).length === 0;
