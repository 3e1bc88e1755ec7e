import { filterNames } from '../model/search-filters.ts';
import { wordsOf } from './browser/fold.ts';
import { writeIssueLinks } from './browser/issue-links.ts';
import { readNames } from './browser/names.ts';
import { type Facts, writeFacts } from './browser/page-facts.ts';
import { type Stem, stemmer } from './browser/stem.ts';
import { type Counted, writeWords } from './browser/word-list.ts';

/** What `wordList` takes for a language. */
export { stemmer };

/** What the index keeps of a page, as Pagefind writes it into its fragment. */
export interface IndexedPage {
  /** Pagefind's name of the page. */
  id: string;
  /** Path without language and base: `issues/x/`. */
  page: string;
  content: string;
  meta: Readonly<Record<string, string>>;
  filters: Facts;
}

/**
 * Every word of the pages that no name has, with the number of pages it stands on; numbers are found as they are, and
 * of rare forms of one stem one is enough. Then the issues to which the entries of the list of names belong.
 * @param names the list of names, which the browser has too
 */
export function wordList(pages: readonly IndexedPage[], names: string, stem: Stem): string {
  const entries = readNames(names);
  const known = new Set(entries.flatMap((entry) => entry.names.flatMap(wordsOf)));
  const counts = new Map<string, number>();
  for (const { content, meta } of pages) {
    const words = new Set([content, ...Object.values(meta)].flatMap(wordsOf));
    for (const word of words) {
      const listed = word.length > 1 && !/\d/.test(word) && !known.has(word);
      if (listed) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const sorted = withoutRareForms([...counts], new Set([...known].map(stem)), stem);
  const issues = new Map(pages.map(({ page, filters }) => [page, filters['issue'] ?? []]));
  const links = writeIssueLinks(entries, ({ kind, page }) =>
    leading.has(kind) ? (issues.get(page) ?? []) : [],
  );
  return `${writeWords(sorted, pages.length)}\n${links}`;
}

/** Words on so few pages are left out where a form of them is known. */
const rare = 2;
/** Shorter ones are not known by their stem. */
const shortestForm = 4;

/** The words sorted, without rare ones whose stem a name or a more frequent word has. */
function withoutRareForms(words: readonly Counted[], ofNames: ReadonlySet<string>, stem: Stem): Counted[] {
  const foremost = new Map<string, string>();
  const byCount = [...words].sort(([a, most], [b, less]) => less - most || (a < b ? -1 : 1));
  for (const [word] of byCount) if (!foremost.has(stem(word))) foremost.set(stem(word), word);
  return words
    .filter(
      ([word, count]) =>
        count > rare ||
        word.length < shortestForm ||
        (foremost.get(stem(word)) === word && !ofNames.has(stem(word))),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** From these a question goes on to what was said on their issues. */
const leading = new Set(['issue', 'instrument', 'program', 'event']);

/** The filter values of every page, in the order that the list of names gives. */
export function factList(pages: readonly IndexedPage[], names: string): string {
  const order = new Map(readNames(names).map(({ page }, place) => [page, place]));
  const last = order.size;
  const sorted = [...pages].sort(
    (a, b) => (order.get(a.page) ?? last) - (order.get(b.page) ?? last) || (a.page < b.page ? -1 : 1),
  );
  return writeFacts(sorted.map(({ id, filters }) => ({ id, facts: only(filters) })));
}

/** The facts that the search page filters by. */
function only(filters: Facts): Facts {
  return Object.fromEntries(
    Object.entries(filters).filter(([name]) => (filterNames as readonly string[]).includes(name)),
  );
}
