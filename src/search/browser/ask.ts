import { untilEnough } from './enough.ts';
import type { FilteredEngine } from './filtered-engine.ts';
import type { NameHit, NameIndex } from './name-index.ts';
import type { Counts, PageFacts } from './page-facts.ts';
import type { Hit } from './pagefind.ts';
import { asksNothing, type SearchState } from './search-state.ts';
import type { TextAnswer, TextSearch } from './text-search.ts';

export interface Answer extends TextAnswer {
  /** How many pages there would be for each value of each filter, the other filters being as they are. */
  counts: Counts;
  /** How many pages the words alone would find. */
  withoutFilters: number;
  /** The earliest day of the texts that were asked, `YYYY-MM-DD`; null where all were. */
  since: string | null;
}

/** Without words. */
const silent = {
  ...{ answers: [], hits: [], corrected: null, unknown: [], partly: false, stances: [], near: [], words: [] },
  ...{ asked: true, withoutFilters: 0, since: null },
};

/**
 * Asks what the search page asks.
 * @param least with fewer pages than these, older texts are asked too
 * @throws what keeps a part of the search from loading
 */
export async function ask(engine: FilteredEngine, state: SearchState, least: number): Promise<Answer> {
  const facts = await engine.facts();
  if (asksNothing(state)) return { ...silent, counts: facts.counts(facts.ids, {}) };
  const [texts, names] = await Promise.all([engine.texts(), engine.names()]);
  return untilEnough(texts, least, () => askOpen(texts, names, facts, state));
}

/** Asks the texts that are open. */
async function askOpen(
  texts: TextSearch,
  names: NameIndex,
  facts: PageFacts,
  state: SearchState,
): Promise<Answer> {
  const { since } = texts;
  // Without words no page matches better than another: then the newest come first.
  if (state.query === '') return { ...silent, ...narrowed(await texts.pages(true), facts, state), since };
  const found = await texts.answer(state.query, state.literally);
  const idOf = ({ entry }: NameHit): string =>
    facts.idAt(names.entries.findIndex(({ page }) => page === entry.page)) ?? '';
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
    since,
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
