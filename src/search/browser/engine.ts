import { NameIndex } from './name-index.ts';
import { readNames } from './names.ts';
import { once } from './once.ts';
import type { SearchFiles } from './search-files.ts';
import type { TextSearch } from './text-search.ts';

/** The parts of the search, each loaded with its code when it is first needed. */
export interface Engine {
  /** The names, which answer while typing. */
  names(): Promise<NameIndex>;
  /** The texts. */
  texts(): Promise<TextSearch>;
}

/**
 * @param language of the page, as in `<html lang>`
 * @param beside loads what else an older part of the index needs, by its number
 */
export function engineOf(
  files: SearchFiles,
  language: string,
  beside: (place: number) => Promise<unknown> = () => Promise.resolve(),
): Engine {
  const names = once(async () => new NameIndex(readNames(await files.names())));
  return {
    names,
    texts: once(async () => {
      const [index, { openTexts }] = await Promise.all([names(), import('./text-search.ts')]);
      return openTexts(files, index, language, beside);
    }),
  };
}
