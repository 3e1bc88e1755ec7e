import { once } from './once.ts';
import type { Found, Hit, SearchOptions, TextIndex } from './pagefind.ts';
import type { PartWords } from './part-words.ts';

/*
 * A large site has several indexes of a language, each with the pages of a span of time, the newest first; what has no
 * date is shared out among them. A search begins with the first; who needs more opens the next.
 */

/** What the index of a part calls its language: `en` and `en-1` are the first and the second. */
export const partTag = (language: string, place: number): string =>
  place === 0 ? language.toLowerCase() : `${language.toLowerCase()}-${String(place)}`;

/** An index, and the words that it has. */
export interface Part {
  index: TextIndex;
  words: Pick<PartWords, 'haveAll'>;
}

/** The indexes that are open, asked as one. */
export class IndexParts implements TextIndex {
  readonly #parts: Part[];
  readonly #since: readonly string[];
  /** Each loads once: where one does not, those beside it need not load again. */
  readonly #older: readonly (() => Promise<Part>)[];
  #opening: Promise<void> | null = null;

  /**
   * @param first the one that is open from the start
   * @param since the earliest day of every part but the last, newest first
   * @param open opens the part with a number
   */
  constructor(first: Part, since: readonly string[], open: (place: number) => Promise<Part>) {
    this.#parts = [first];
    this.#since = since;
    this.#older = since.map((_, at) => once(() => open(at + 1)));
  }

  /** The earliest day that is searched, `YYYY-MM-DD`; null where all are. */
  get since(): string | null {
    return this.#since[this.#parts.length - 1] ?? null;
  }

  /**
   * Opens the next older parts, as many as are open already, so that few steps lead to all. Who asks meanwhile gets the
   * same.
   * @throws what keeps one from loading
   */
  openOlder(): Promise<void> {
    this.#opening ??= this.#openNext().finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  async #openNext(): Promise<void> {
    const open = this.#parts.length;
    const next = this.#older.slice(open - 1, 2 * open - 1);
    this.#parts.push(...(await Promise.all(next.map((load) => load()))));
  }

  /** Pages for words come by how well they fit, in whichever part; all others by their parts, the newest first. */
  async search(words: string | null, options: SearchOptions): Promise<Found> {
    // Where there is one part, the words that are asked are known to be there.
    const asked = this.#parts.filter(
      (part) => words === null || this.#since.length === 0 || part.words.haveAll(words),
    );
    const found = await Promise.all(asked.map(({ index }) => index.search(words, options)));
    const results = found.flatMap((each) => each.results);
    if (words !== null && found.length > 1) results.sort((one, other) => scoreOf(other) - scoreOf(one));
    return { results };
  }
}

const scoreOf = ({ score = 0 }: Hit): number => score;
