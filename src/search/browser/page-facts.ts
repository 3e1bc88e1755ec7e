import type { Counts } from './pagefind.ts';

/*
 * What the search page needs of every page before any is fetched: which filter values it has. As a file:
 *
 *   =type issue position …       a filter and its values
 *   1a2b3c4 0|3,4||              a page: its place in the index, and for each filter the places of its values
 *
 * The pages of the list of names come first, in its order.
 */

/** A page's values of every filter. */
export type Facts = Readonly<Record<string, readonly string[]>>;

/** @param pages those of the list of names first, in its order */
export function writeFacts(pages: readonly { id: string; facts: Facts }[]): string {
  const filters = [...new Set(pages.flatMap(({ facts }) => Object.keys(facts)))].sort();
  const values = filters.map((filter) =>
    [...new Set(pages.flatMap(({ facts }) => facts[filter] ?? []))].sort(),
  );
  return [
    ...filters.map((filter, place) => `=${[filter, ...(values[place] ?? [])].join(' ')}`),
    ...pages.map(({ id, facts }) => {
      const codes = filters.map((filter, place) =>
        (facts[filter] ?? []).map((value) => (values[place] ?? []).indexOf(value).toString(36)).join(','),
      );
      return `${id} ${codes.join('|')}`;
    }),
  ].join('\n');
}

/** The pages of the index by their values. */
export class PageFacts {
  readonly #facts = new Map<string, Facts>();
  readonly #filters: readonly string[];
  /** Ids of the pages, those of the list of names first. */
  readonly ids: readonly string[];

  constructor(text: string) {
    const filters: { name: string; values: string[] }[] = [];
    for (const line of text.split('\n')) {
      const [first = '', ...rest] = line.split(' ');
      if (first.startsWith('=')) filters.push({ name: first.slice(1), values: rest });
      else if (first !== '') {
        const codes = (rest[0] ?? '').split('|');
        const facts = filters.map(({ name, values }, place) => [
          name,
          (codes[place] ?? '').split(',').flatMap((code) => values[Number.parseInt(code, 36)] ?? []),
        ]);
        this.#facts.set(first, Object.fromEntries(facts) as Facts);
      }
    }
    this.ids = [...this.#facts.keys()];
    this.#filters = filters.map(({ name }) => name);
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
