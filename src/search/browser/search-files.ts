/** Where the search takes its files from. */
export interface SearchFiles {
  /** Path prefix of the site, below which the index lies: `/`, or `/atlas/`. */
  readonly base: string;
  /** The list of names, as `names.ts` has it. */
  names(): Promise<string>;
  /** The list of words, as `word-list.ts` has it. */
  words(): Promise<string>;
  /** Titles in the canonical language, a line for each entry of the list of names. */
  titles(): Promise<string>;
  /** The values of every page of a part of the index, as `page-facts.ts` has them. */
  facts(place: number): Promise<string>;
}

/** Name of the file with the values of a part's pages. */
export const factsFile = (place: number): string =>
  place === 0 ? 'facts.txt' : `facts-${String(place)}.txt`;

/**
 * The files as a server hands them out.
 * @param base path prefix of the site: `/`, or `/atlas/`
 * @param home path of the home page of the language: `/`, `/es/`
 */
export const servedFiles = (base: string, home: string): SearchFiles => ({
  base,
  names: () => textAt(`${home}search/names.txt`),
  words: () => textAt(`${home}search/words.txt`),
  titles: () => textAt(`${home}search/titles.txt`),
  facts: (place) => textAt(`${home}search/${factsFile(place)}`),
});

/** @throws Error where it is not there */
async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response.text();
}
