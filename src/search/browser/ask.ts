import type { Engine } from './engine.ts';
import type { NameHit } from './name-index.ts';
import type { PageFacts } from './page-facts.ts';
import type { Counts, Hit } from './pagefind.ts';
import { asksNothing, type SearchState } from './search-state.ts';
import type { TextAnswer } from './text-search.ts';

/** The search with what every page is filtered by. */
export interface FilteredEngine extends Engine {
  facts(): Promise<PageFacts>;
}

export interface Answer extends TextAnswer {
  /** How many pages there would be for each value of each filter, the other filters being as they are. */
  counts: Counts;
  /** How many pages the words alone would find. */
  withoutFilters: number;
}

/** Without words. */
const silent = {
  ...{ answers: [], hits: [], corrected: null, unknown: [], partly: false, stances: [], near: [], words: [] },
  withoutFilters: 0,
};

/** Asks what the search page asks. @throws what keeps a part of the search from loading */
export async function ask(engine: FilteredEngine, state: SearchState): Promise<Answer> {
  const facts = await engine.facts();
  if (asksNothing(state)) return { ...silent, counts: facts.counts(facts.ids, {}) };
  const texts = await engine.texts();
  // Without words no page matches better than another: then the newest come first.
  if (state.query === '') return { ...silent, ...narrowed(await texts.pages(true), facts, state) };
  const [found, names] = [await texts.answer(state.query, state.literally), await engine.names()];
  const idOf = ({ entry }: NameHit): string =>
    facts.ids[names.entries.findIndex(({ page }) => page === entry.page)] ?? '';
  // By date entries stand among the pages.
  const first = state.order === 'date' ? [] : found.answers;
  const others = found.hits.filter(({ id }) => !first.some((answer) => idOf(answer) === id));
  const hits = state.order === 'date' ? inOrder(await texts.pages(true), others) : others;
  return {
    ...found,
    ...narrowed(hits, facts, state, first.map(idOf)),
    answers: first.filter((answer) => facts.fits(idOf(answer), state.filters)),
    withoutFilters: first.length + hits.length,
    near: hits.length + first.length === 0 ? found.near : [],
  };
}

/**
 * The pages that the filters let through, and the counts for every filter.
 * @param before ids of what stands before them, which counts too
 */
function narrowed(
  hits: readonly Hit[],
  facts: PageFacts,
  { filters }: SearchState,
  before: readonly string[] = [],
): { hits: Hit[]; counts: Counts } {
  const ids = [...before, ...hits.map(({ id }) => id)];
  return { hits: hits.filter(({ id }) => facts.fits(id, filters)), counts: facts.counts(ids, filters) };
}

/** The hits in the order of others; themselves, because they know the words to mark. */
function inOrder(order: readonly Hit[], hits: readonly Hit[]): Hit[] {
  const own = new Map(hits.map((hit) => [hit.id, hit]));
  return order.flatMap(({ id }) => own.get(id) ?? []);
}
