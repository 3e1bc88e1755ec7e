import type { Pagefind } from './pagefind.ts';

/** Where the search takes its files from. A copy of the site without a server puts another in its place. */
export interface SearchFiles {
  /** The list of names, as `names.ts` has it. */
  names(): Promise<string>;
  /** The list of words, as `word-list.ts` has it. */
  words(): Promise<string>;
  /** Titles in the canonical language, a line for each entry of the list of names. */
  titles(): Promise<string>;
  /** The values of every page, as `page-facts.ts` has them. */
  facts(): Promise<string>;
  /** The index. @param open opens the one that a server hands out below a base path */
  index(open: (base: string) => Promise<Pagefind>): Promise<Pagefind>;
}

/**
 * The files as a server hands them out.
 * @param base path prefix of the site: `/`, or `/atlas/`
 * @param home path of the home page of the language: `/`, `/es/`
 */
export const servedFiles = (base: string, home: string): SearchFiles => ({
  names: () => textAt(`${home}search/names.txt`),
  words: () => textAt(`${home}search/words.txt`),
  titles: () => textAt(`${home}search/titles.txt`),
  facts: () => textAt(`${home}search/facts.txt`),
  index: (open) => open(base),
});

/** @throws Error where it is not there */
async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response.text();
}
