import { filterNames } from '../model/search-filters.ts';
import { wordsOf } from './browser/fold.ts';
import { partTag } from './browser/index-parts.ts';
import { writeIssueLinks } from './browser/issue-links.ts';
import { type Named, readNames } from './browser/names.ts';
import { type Facts, writeFacts } from './browser/page-facts.ts';
import { partFile } from './browser/search-files.ts';
import { type Stem, stemmer } from './browser/stem.ts';
import { type Counted, writeWords } from './browser/word-list.ts';

/** What `PageWords` takes for a language, and what the parts of an index are called. */
export { partFile, partTag, stemmer };

/** A page of the index by what it is filtered by. */
export interface ListedPage {
  /** Pagefind's name of the page. */
  id: string;
  /** Path without language and base: `issues/x/`. */
  page: string;
  filters: Facts;
}

/** What the index keeps of a page, as Pagefind writes it into its fragment. */
export interface IndexedPage extends ListedPage {
  content: string;
  meta: Readonly<Record<string, string>>;
}

/** The words of pages that no name has; taken in page by page, because the texts of all are too much to hold. */
export class PageWords {
  readonly #entries: readonly Named[];
  /** Words of the names. */
  readonly #known: ReadonlySet<string>;
  readonly #counts = new Map<string, number>();
  /** All words of each part of the index. */
  readonly #parts: Set<string>[] = [];
  readonly #issues = new Map<string, readonly string[]>();
  #pages = 0;

  /** @param names the list of names, which the browser has too */
  constructor(names: string) {
    this.#entries = readNames(names);
    this.#known = new Set(this.#entries.flatMap((entry) => entry.names.flatMap(wordsOf)));
  }

  /**
   * Counts a page's words; numbers are found as they are.
   * @param place of the part of the index that has the page
   */
  add({ page, content, meta, filters }: IndexedPage, place: number): void {
    this.#pages++;
    const part = (this.#parts[place] ??= new Set());
    if (leading.has(filters['type']?.[0] ?? '')) this.#issues.set(page, filters['issue'] ?? []);
    for (const word of new Set([content, ...Object.values(meta)].flatMap(wordsOf))) {
      if (word.length < 2 || /\d/.test(word)) continue;
      part.add(word);
      if (!this.#known.has(word)) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
    }
  }

  /**
   * The words with the number of pages that each stands on, of rare forms of one stem the most frequent. Then the issues
   * to which the entries of the list of names belong, and the days with which the parts of the index begin.
   * @param since the earliest day of every part but the last; none where there is one part
   */
  list(stem: Stem, since: readonly string[]): string {
    const all = withoutRareForms([...this.#counts], new Set([...this.#known].map(stem)), stem);
    const sorted = since.length === 0 ? all : this.#marked(all, stem);
    const links = writeIssueLinks(this.#entries, ({ page }) => this.#issues.get(page) ?? []);
    return [writeWords(sorted, this.#pages), links, ...(since.length > 0 ? [since.join(' ')] : [])].join(
      '\n',
    );
  }

  /** All words of a part of the index other than the first. */
  ofPart(place: number): string {
    const words = [...(this.#parts[place] ?? [])].sort();
    return writeWords(
      words.map((word) => [word, 1]),
      0,
    );
  }

  /** With 0 for the count of what the first part does not have in any form, words of names among it. */
  #marked(words: readonly Counted[], stem: Stem): Counted[] {
    const stems = new Set([...(this.#parts[0] ?? [])].map(stem));
    const elsewhere = (word: string): boolean => !stems.has(stem(word));
    const names = [...this.#known].filter((word) => word.length > 1 && !/\d/.test(word) && elsewhere(word));
    return [
      ...words.map(([word, count]): Counted => [word, elsewhere(word) ? 0 : count]),
      ...names.map((word): Counted => [word, 0]),
    ].sort(([one], [other]) => (one < other ? -1 : 1));
  }
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

/** The filter values of the pages of a part of the index: first those of the list of names, in its order. */
export function factList(pages: readonly ListedPage[], names: string): string {
  const rest = new Map(pages.map((page) => [page.page, page]));
  const named = readNames(names).map(({ page }) => {
    const own = rest.get(page);
    rest.delete(page);
    return own ?? null;
  });
  const others = [...rest.values()].sort((a, b) => (a.page < b.page ? -1 : 1));
  return writeFacts([...named, ...others].map((page) => page && { id: page.id, facts: only(page.filters) }));
}

/** The facts that the search page filters by. */
function only(filters: Facts): Facts {
  return Object.fromEntries(
    Object.entries(filters).filter(([name]) => (filterNames as readonly string[]).includes(name)),
  );
}
