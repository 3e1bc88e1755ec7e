import type { Entry } from '../../../src/mdx/content.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { type Language, languages } from '../../../src/model/vocabulary.ts';
import { type Dictionary, dictionaryOf } from './dictionaries.ts';
import { textsOf, type Written } from './texts.ts';

/**
 * Words that no dictionary of their language knows, each told once a file. Acronyms that an entry declares are known
 * everywhere. Names and phrases of several words may be in another of the languages: those of bodies, of laws.
 * @param own words of the project's own list, `dictionary.txt` in the content folder
 */
export async function spelling(
  entries: readonly Entry[],
  own: readonly string[],
  load: (language: Language) => Promise<Dictionary> = dictionaryOf,
): Promise<Problem[]> {
  const known = new Set([...own, ...entries.flatMap(acronymsOf)].map(bare));
  const dictionaries = new Map<Language, Dictionary>();
  for (const language of languages) dictionaries.set(language, await load(language));
  const speller = new Speller(known, dictionaries);
  const told = new Set<string>();
  return entries
    .flatMap(textsOf)
    .flatMap((written) => misspelt(written, speller))
    .filter(({ file, message }) => {
      const key = `${file} ${message}`;
      return !told.has(key) && told.add(key);
    });
}

/** Words that a language makes at will, which no dictionary can list, by what they are made of. */
const stemsOf: Partial<Record<Language, (word: string) => string[]>> = {
  es: (word) => {
    const [, prefixed] =
      /^(?:anti|ciber|co|inter|macro|micro|multi|neo|re|tele|trans)(\p{Ll}{5,})$/iu.exec(word) ?? [];
    const base = prefixed ?? word;
    // An infinitive with its pronouns: debilitarlo, preguntársele.
    const [, infinitive] = /^(\p{Ll}+r)(?:se)?(?:l[aeo]s?|nos|se)$/u.exec(base) ?? [];
    const bareInfinitive = infinitive?.normalize('NFD').replace(/\u0301/g, '');
    return [prefixed, bareInfinitive].filter((stem) => stem !== undefined);
  },
};

/** What is known of words; each is looked up once. */
class Speller {
  readonly #right = new Map<string, boolean>();
  readonly #known: ReadonlySet<string>;
  readonly #dictionaries: ReadonlyMap<Language, Dictionary>;

  constructor(known: ReadonlySet<string>, dictionaries: ReadonlyMap<Language, Dictionary>) {
    this.#known = known;
    this.#dictionaries = dictionaries;
  }

  knows(word: string, language: Language): boolean {
    const key = `${language} ${word}`;
    let answer = this.#right.get(key);
    if (answer === undefined) {
      answer =
        this.#has(word, language) ||
        (/['-]/.test(word) && this.#hasParts(word, language)) ||
        this.#hasStem(word, language);
      this.#right.set(key, answer);
    }
    return answer;
  }

  knowsElsewhere(word: string, language: Language): boolean {
    return languages.some((other) => other !== language && this.knows(word, other));
  }

  suggest(word: string, language: Language): string | undefined {
    return this.#dictionaries.get(language)?.suggest(word);
  }

  #has(word: string, language: Language): boolean {
    return this.#known.has(bare(word)) || (this.#dictionaries.get(language)?.has(word) ?? false);
  }

  #hasStem(word: string, language: Language): boolean {
    const stems = stemsOf[language]?.(word) ?? [];
    return stems.some((stem) => this.#has(stem, language));
  }

  #hasParts(word: string, language: Language): boolean {
    return word.split(/['-]/).every((part) => part.length < 2 || this.#has(part, language));
  }
}

/** Acronyms that entries bear, in any language: as titles of terms, among their other names. */
function acronymsOf({ collection, data }: Entry): string[] {
  const { acronym, title, aliases } = data as {
    acronym?: string;
    title?: string;
    aliases?: Partial<Record<Language, readonly string[]>>;
  };
  const names = languages.flatMap((language) => aliases?.[language] ?? []);
  return [acronym, collection === 'glossary' ? title : undefined, ...names]
    .filter((each) => each !== undefined)
    .flatMap((each) => each.split(/[^\p{L}\p{N}]+/u))
    .filter((each) => /\p{Lu}.*\p{Lu}/u.test(each));
}

function misspelt({ file, text, line, column, language }: Written, speller: Speller): Problem[] {
  const words = wordsIn(text);
  const strange = words.map(({ word }) => word.length > 1 && !speller.knows(word, language));
  return words.flatMap(({ word, index }, at): Problem[] => {
    if (!strange[at]) return [];
    const beside = [nextTo(at, -1, words), nextTo(at, 1, words)];
    const inPhrase = beside.some((each) => strange[each]);
    const inTitle = beside.every((each) => isCapital(words[each]?.word));
    const foreign = isCapital(word) || inPhrase || inTitle || text[index - 1] === '“';
    if (foreign && speller.knowsElsewhere(word, language)) return [];
    const near = speller.suggest(word, language);
    const hint = `${near ? `did you mean “${near}”? ` : ''}A name or term goes to dictionary.txt`;
    return [
      {
        file,
        line,
        column: column + index,
        rule: 'spelling',
        message: `no dictionary knows “${word}”`,
        hint,
      },
    ];
  });
}

const isCapital = (word = ''): boolean => /^\p{Lu}/u.test(word);

/** The next word of more than a letter in a direction. */
function nextTo(at: number, step: 1 | -1, words: readonly { word: string }[]): number {
  let next = at + step;
  while (words[next]?.word.length === 1) next += step;
  return next;
}

/** Words with their place; addresses, names of accounts and what holds digits are none. */
function wordsIn(text: string): { word: string; index: number }[] {
  const plain = text.replace(/(?:https?:\/\/|[@#])\S+|\S+\.\p{L}{2,}\S*|\S*\d\S*/gu, (each) =>
    ' '.repeat(each.length),
  );
  return [...plain.matchAll(/\p{L}[\p{L}\p{M}]*(?:[’'-]\p{L}[\p{L}\p{M}]*)*/gu)].map(
    ({ 0: found, index }) => ({
      word: found.replaceAll('’', "'").replace(/'s$/, '').normalize('NFC'),
      index,
    }),
  );
}

const bare = (word: string): string => word.replaceAll('’', "'").normalize('NFC').toLowerCase();
