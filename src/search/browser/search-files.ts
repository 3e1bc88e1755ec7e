/** Where the search takes its files from. */
export interface SearchFiles {
  /** Path prefix of the site, below which the index lies: `/`, or `/atlas/`. */
  readonly base: string;
  /** The list of names, as `names.ts` has it. */
  names(): Promise<string>;
  /** The list of all words for the first part of the index, for another that of its own, as `word-list.ts` has it. */
  words(place: number): Promise<string>;
  /** Titles in the canonical language, a line for each entry of the list of names. */
  titles(): Promise<string>;
  /** The values of every page of a part of the index, as `page-facts.ts` has them. */
  facts(place: number): Promise<string>;
}

/** Name of a list of which every part of the index has one. */
export const partFile = (name: 'facts' | 'words', place: number): string =>
  place === 0 ? `${name}.txt` : `${name}-${String(place)}.txt`;

/**
 * The files as a server hands them out.
 * @param base path prefix of the site: `/`, or `/atlas/`
 * @param home path of the home page of the language: `/`, `/es/`
 */
export const servedFiles = (base: string, home: string): SearchFiles => ({
  base,
  names: () => textAt(`${home}search/names.txt`),
  words: (place) => textAt(`${home}search/${partFile('words', place)}`),
  titles: () => textAt(`${home}search/titles.txt`),
  facts: (place) => textAt(`${home}search/${partFile('facts', place)}`),
});

/** @throws Error where it is not there */
async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response.text();
}
