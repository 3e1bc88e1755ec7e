import type { Language } from '../../../src/model/vocabulary.ts';

/** What knows whether words are spelt as they should be, in one language. */
export interface Dictionary {
  has(word: string): boolean;
  suggest(word: string): string | undefined;
}

/** cspell's dictionaries; English may be of either side of the ocean. */
const packages: Record<Language, { settings: readonly string[]; names: readonly string[] }> = {
  en: {
    settings: ['@cspell/dict-en_us/cspell-ext.json', '@cspell/dict-en-gb-mit/cspell-ext.json'],
    names: ['en_us', 'en-gb'],
  },
  es: { settings: ['@cspell/dict-es-es/cspell-ext.json'], names: ['es-es'] },
};

/** Loads the dictionary of a language; it takes a second or two. */
export async function dictionaryOf(language: Language): Promise<Dictionary> {
  const { finalizeSettings, getDictionary, mergeSettings, readSettings } = await import('cspell-lib');
  const { settings, names } = packages[language];
  const read = await Promise.all(settings.map((each) => readSettings(each, import.meta.url)));
  const merged = read.reduce((all, each) => mergeSettings(all, each), {});
  const found = await getDictionary(finalizeSettings(mergeSettings(merged, { dictionaries: [...names] })));
  return {
    has: (word) => found.has(word),
    suggest: (word) => found.suggest(word, { numSuggestions: 1 })[0]?.word,
  };
}
