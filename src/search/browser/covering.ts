import type { Hit, TextIndex } from './pagefind.ts';
import type { SearchFilters } from './plan.ts';
import { togetherIn } from './together.ts';

/** A word of a question, and its part of the question's weight. */
export interface Share {
  word: string;
  share: number;
}

/** A page by how much of a question it has. */
export interface Covering {
  id: string;
  /** Of the question's weight, what stands on the page: 0 to 1. */
  share: number;
  /** How well the page answers, for the order. */
  score: number;
  /** The words it has. */
  words: readonly string[];
  /** Of the question's weight, what stands in its title or another name of it. */
  named: number;
  /** How many of its words of the question it says together: 0 for none, 1 for all. */
  together: number;
}

/** Of a word's worth, what its being there counts; the rest is how much the page is about it. */
const presence = 0.4;
/** What it adds that a page says all its words together, and that all stand in its name. */
const worth = { together: 0.4, named: 0.25 };
/** Types of pages that are likelier to answer than others, and what being of one adds to having all of a question. */
export interface Sought {
  types: readonly string[];
  worth: number;
}

/** Metadata that says what a page is about. */
const naming = ['title', 'name'];
/** The most pages that are looked at further. */
const most = 20;

/**
 * Pages with any of the words: those with more of the question come first, and of these those that are about it.
 * Pagefind itself gives only pages with every word.
 */
export async function covering(
  index: TextIndex,
  asked: readonly Share[],
  filters: SearchFilters,
  sought?: Sought,
): Promise<Covering[]> {
  const [ofType, ...lists] = await Promise.all([
    sought ? index.search(null, { filters: { type: { any: sought.types } } }) : null,
    ...asked.map(({ word }) => index.search(word, { filters })),
  ]);
  const favoured = new Set(ofType?.results.map(({ id }) => id));
  const pages = new Map<string, Found>();
  lists.forEach((list, at) => {
    const { word = '', share = 0 } = asked[at] ?? {};
    const results = list?.results ?? [];
    const best = results.reduce((high, { score = 0 }) => Math.max(high, score), 0) || 1;
    for (const { id, score = 0, words: places = [], matchedMetaFields = [] } of results) {
      const page = pages.get(id) ?? { share: 0, fit: 0, named: 0, words: [], places: [] };
      page.share += share;
      page.fit += share * (presence + (1 - presence) * (score / best));
      if (matchedMetaFields.some((field) => naming.includes(field))) page.named += share;
      page.words.push(word);
      page.places.push(places);
      pages.set(id, page);
    }
  });
  return [...pages]
    .map(([id, page]) => scored(id, page, favoured.has(id) ? (sought?.worth ?? 0) : 0))
    .sort((a, b) => b.score - a.score);
}

interface Found {
  share: number;
  fit: number;
  named: number;
  words: string[];
  /** Where on the page each of them stands. */
  places: (readonly number[])[];
}

/** @param favour what its type adds */
function scored(id: string, { share, fit, named, words, places }: Found, favour: number): Covering {
  const together = togetherIn(places);
  const more = worth.together * share * together + worth.named * named + favour * share;
  return { id, share, score: fit + more, words, named, together };
}

/** Whether any of the pages is about the question: words that are only scattered over a page say nothing. */
export const tellSomething = (pages: readonly Covering[]): boolean =>
  pages.some(({ share, named, together }) => named > 0 || (share > 0.99 && together === 1));

/** The first of the pages as the index gives them for the words they have, which are then marked in their excerpts. */
export async function hitsOf(
  index: TextIndex,
  pages: readonly Covering[],
  filters: SearchFilters,
): Promise<Hit[]> {
  const first = pages.slice(0, most);
  const asked = [...new Set(first.map(({ words }) => words.join(' ')))];
  const lists = await Promise.all(asked.map((words) => index.search(words, { filters })));
  const found = new Map(
    lists.map(({ results }, at) => [asked[at], new Map(results.map((hit) => [hit.id, hit]))] as const),
  );
  return first.flatMap(({ id, words }) => found.get(words.join(' '))?.get(id) ?? []);
}
