import { namesFirst } from './names-first.ts';
import type { Counts, Found, Hit, Pagefind } from './pagefind.ts';
import { asksNothing, type SearchState } from './search-state.ts';

export interface Answer {
  /** In the order in which they are shown. */
  hits: readonly Hit[];
  /** How many pages there would be for each value of each filter, the other filters being as they are. */
  counts: Counts;
  /** How many pages the words alone would find. */
  withoutFilters: number;
}

/** Asks the index. @throws what Pagefind throws where it cannot be read */
export async function ask(pagefind: Pagefind, state: SearchState): Promise<Answer> {
  if (asksNothing(state)) return { hits: [], counts: await pagefind.filters(), withoutFilters: 0 };
  const { query, filters } = state;
  const words = query === '' ? null : query;
  const names = Object.keys(filters);
  const [found, ...freed] = await Promise.all([
    pagefind.search(words, { filters }),
    ...names.map((name) => pagefind.search(words, { filters: without(filters, name) })),
  ]);
  return {
    hits: await inOrder(pagefind, found, words, state),
    counts: mergedCounts(found.filters, names, freed),
    withoutFilters: found.unfilteredResultCount,
  };
}

const without = (filters: SearchState['filters'], name: string): SearchState['filters'] =>
  Object.fromEntries(Object.entries(filters).filter(([each]) => each !== name));

/** A filter in use counts as if it were not, or its other values would all say 0 and could not be chosen. */
function mergedCounts(counts: Counts, names: readonly string[], freed: readonly Found[]): Counts {
  const own = names.map((name, index) => [name, freed[index]?.filters[name] ?? {}] as const);
  return { ...counts, ...Object.fromEntries(own) };
}

/** Without words no page matches better than another: then the newest come first. */
async function inOrder(
  pagefind: Pagefind,
  { results }: Found,
  words: string | null,
  { filters, order }: SearchState,
): Promise<readonly Hit[]> {
  if (words !== null && order === 'relevance') return namesFirst(results, words);
  const dated = await pagefind.search(words, { filters, sort: { date: 'desc' } });
  // Pagefind leaves out of a sorted answer the pages without a date; they follow here.
  const known = new Set(dated.results.map(({ id }) => id));
  return [...dated.results, ...results.filter(({ id }) => !known.has(id))];
}
