import type { Found, Hit, Pagefind, SearchOptions, TextIndex } from './pagefind.ts';

/*
 * A large site has several indexes of a language: the first with the newest pages and those without a date, the others
 * each with an older span of time. A search begins with the first; who needs more opens the next.
 */

/** What the index of a part calls its language: `en` and `en-1` are the first and the second. */
export const partTag = (language: string, place: number): string =>
  place === 0 ? language.toLowerCase() : `${language.toLowerCase()}-${String(place)}`;

/** The indexes that are open, asked as one. */
export class IndexParts implements TextIndex {
  readonly #parts: Pagefind[];
  readonly #since: readonly string[];
  readonly #open: (place: number) => Promise<Pagefind>;
  #opening: Promise<void> | null = null;

  /**
   * @param first the one that is open from the start
   * @param since the earliest day of every part but the last, newest first
   * @param open opens the part with a number
   */
  constructor(first: Pagefind, since: readonly string[], open: (place: number) => Promise<Pagefind>) {
    this.#parts = [first];
    this.#since = since;
    this.#open = open;
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
    const places = this.#since.map((_, place) => place + 1).slice(open - 1, 2 * open - 1);
    this.#parts.push(...(await Promise.all(places.map((place) => this.#open(place)))));
  }

  /** Pages for words come by how well they fit, in whichever part; all others by their parts, the newest first. */
  async search(words: string | null, options: SearchOptions): Promise<Found> {
    const found = await Promise.all(this.#parts.map((part) => part.search(words, options)));
    const results = found.flatMap((each) => each.results);
    if (words !== null && found.length > 1) results.sort((one, other) => scoreOf(other) - scoreOf(one));
    return { results };
  }
}

const scoreOf = ({ score = 0 }: Hit): number => score;
