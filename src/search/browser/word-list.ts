import { SortedWords } from './sorted-words.ts';

/** A word of the index and on how many pages it stands; 0 for what only older parts of the index have. */
export type Counted = readonly [word: string, pages: number];

/*
 * The list of words as a file: a line with the number of pages, then all words in one string, each as a capital that
 * says how many letters it shares with the one before (A: none, B: one, …), the rest of it, and, where it stands on
 * many pages, the number of binary digits of their count: "Aact5Dive" is `act` on 32 to 63 pages, and `active`. A 0
 * marks what the first part of the index does not have.
 */

/** From so many digits on a word's count is kept; below, it tells nothing that a reader's question needs. */
const frequent = 4;
/** What is taken for the count of the others. */
const rare = 3;
/** For one entry that has a word in its names, about as many pages have it in their texts. */
const perName = 4;

/** @param words sorted; folded, so that no capital is among their letters, and without digits */
export function writeWords(words: readonly Counted[], pages: number): string {
  let last = '';
  const coded = words.map(([word, count]) => {
    let shared = 0;
    while (shared < 25 && shared < last.length && last[shared] === word[shared]) shared++;
    last = word;
    const magnitude = Math.min(9, Math.floor(Math.log2(count)));
    const mark = count === 0 ? '0' : magnitude >= frequent ? String(magnitude) : '';
    return String.fromCharCode(65 + shared) + word.slice(shared) + mark;
  });
  return `${String(pages)}\n${coded.join('')}`;
}

/** Reads the file. @param names words of names, which the file leaves out, and how many entries have each */
export function readWords(text: string, names: ReadonlyMap<string, number>): WordList {
  const [pages = '', coded = ''] = text.split('\n');
  const counts = new Map([...names].map(([word, entries]) => [word, perName * entries]));
  const older = new Set<string>();
  let last = '';
  for (const [, shared = 'A', rest = '', magnitude = ''] of coded.matchAll(/([A-Z])([^A-Z0-9]*)(\d?)/g)) {
    last = last.slice(0, shared.charCodeAt(0) - 65) + rest;
    if (magnitude === '0') older.add(last);
    if (magnitude !== '0' || !counts.has(last))
      counts.set(last, Number(magnitude) > 0 ? 2 ** Number(magnitude) : rare);
  }
  return new WordList(counts, Number(pages), older);
}

/** Every word of the indexed pages. */
export class WordList {
  readonly words: SortedWords;
  /** Those that only older parts of the index have. */
  readonly older: ReadonlySet<string>;
  readonly #counts: ReadonlyMap<string, number>;
  readonly #pages: number;

  constructor(counts: ReadonlyMap<string, number>, pages: number, older: ReadonlySet<string>) {
    this.#counts = counts;
    this.#pages = pages;
    this.older = older;
    this.words = new SortedWords(counts.keys());
  }

  /** The words of the first part of the index. */
  get newest(): SortedWords {
    return this.older.size === 0
      ? this.words
      : new SortedWords(this.words.words.filter((word) => !this.older.has(word)));
  }

  /** On about how many pages a word stands. */
  count(word: string): number {
    return this.#counts.get(word) ?? 0;
  }

  /** How telling a word is: rare ones more, and most of all those that stand nowhere. */
  weight(word: string): number {
    return Math.log(1 + this.#pages / (1 + this.count(word)));
  }
}
