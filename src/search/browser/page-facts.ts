/*
 * What the search page needs of every page before any is fetched: which filter values it has. As a file, for each part
 * of the index:
 *
 *   =type issue position …       a filter and its values
 *   1a2b3c4 0|3,4||              a page: its place in the index, and for each filter the places of its values
 *   -                            a page that another part has
 *
 * The pages of the list of names come first, in its order.
 */

/** A page's values of every filter. */
export type Facts = Readonly<Record<string, readonly string[]>>;
/** How many pages each filter has for each of its values: `{ stance: { opposes: 7 } }`. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface Listed {
  id: string;
  facts: Facts;
}

const elsewhere = '-';

/** @param pages those of the list of names first, in its order; null for one that another part has */
export function writeFacts(pages: readonly (Listed | null)[]): string {
  const own = pages.filter((page) => page !== null);
  const filters = [...new Set(own.flatMap(({ facts }) => Object.keys(facts)))].sort();
  const values = filters.map((filter) =>
    [...new Set(own.flatMap(({ facts }) => facts[filter] ?? []))].sort(),
  );
  const codes = values.map((all) => new Map(all.map((value, place) => [value, place.toString(36)])));
  const lineOf = ({ id, facts }: Listed): string =>
    `${id} ${filters
      .map((filter, place) => (facts[filter] ?? []).map((value) => codes[place]?.get(value)).join(','))
      .join('|')}`;
  return [
    ...filters.map((filter, place) => `=${[filter, ...(values[place] ?? [])].join(' ')}`),
    ...pages.map((page) => (page ? lineOf(page) : elsewhere)),
  ].join('\n');
}

/** The pages of the index by their values. */
export class PageFacts {
  readonly #facts = new Map<string, Facts>();
  readonly #filters = new Set<string>();
  /** Ids of the pages by their place in the files: first those of the list of names. */
  readonly #listed: string[] = [];

  constructor(text: string) {
    this.add(text);
  }

  /** Takes in the pages of one more part. */
  add(text: string): void {
    const filters: { name: string; values: string[] }[] = [];
    let place = 0;
    for (const line of text.split('\n')) {
      const [first = '', ...rest] = line.split(' ');
      if (first.startsWith('=')) filters.push({ name: first.slice(1), values: rest });
      else if (first === elsewhere) place++;
      else if (first !== '') {
        const codes = (rest[0] ?? '').split('|');
        const facts = filters.map(({ name, values }, filter) => [
          name,
          (codes[filter] ?? '').split(',').flatMap((code) => values[Number.parseInt(code, 36)] ?? []),
        ]);
        this.#facts.set(first, Object.fromEntries(facts) as Facts);
        this.#listed[place++] = first;
      }
    }
    for (const { name } of filters) this.#filters.add(name);
  }

  /** Ids of all pages. */
  get ids(): string[] {
    return [...this.#facts.keys()];
  }

  /** The page of an entry of the list of names, by its place there; nothing for one of a part that is not open. */
  idAt(place: number): string | undefined {
    return this.#listed[place];
  }

  /** Whether a page has the value of every filter. */
  fits(id: string, filters: Readonly<Record<string, string>>): boolean {
    const facts = this.#facts.get(id);
    return Object.entries(filters).every(([name, value]) => facts?.[name]?.includes(value));
  }

  /**
   * How many of the pages have each value, a filter in use counting as if it were not: or its other values would all
   * say 0 and could not be chosen.
   */
  counts(ids: readonly string[], filters: Readonly<Record<string, string>>): Counts {
    const counts: Record<string, Record<string, number>> = {};
    for (const name of this.#filters) {
      const others = Object.fromEntries(Object.entries(filters).filter(([each]) => each !== name));
      const own: Record<string, number> = {};
      for (const id of ids) {
        if (!this.fits(id, others)) continue;
        for (const value of this.#facts.get(id)?.[name] ?? []) own[value] = (own[value] ?? 0) + 1;
      }
      counts[name] = own;
    }
    return counts;
  }
}
