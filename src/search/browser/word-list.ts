import { SortedWords } from './sorted-words.ts';

/** A word of the index and on how many pages it stands. */
export type Counted = readonly [word: string, pages: number];

/*
 * The list of words as a file: a line with the number of pages, then all words in one string, each as a capital that
 * says how many letters it shares with the one before (A: none, B: one, …), the rest of it, and, where it stands on
 * many pages, the number of binary digits of their count: "Aact5Dive" is `act` on 32 to 63 pages, and `active`.
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
    const mark = magnitude >= frequent ? String(magnitude) : '';
    return String.fromCharCode(65 + shared) + word.slice(shared) + mark;
  });
  return `${String(pages)}\n${coded.join('')}`;
}

/** Reads the file. @param names words of names, which the file leaves out, and how many entries have each */
export function readWords(text: string, names: ReadonlyMap<string, number>): WordList {
  const [pages = '', coded = ''] = text.split('\n');
  const counts = new Map([...names].map(([word, entries]) => [word, perName * entries]));
  let last = '';
  for (const [, shared = 'A', rest = '', magnitude = ''] of coded.matchAll(/([A-Z])([^A-Z0-9]*)(\d?)/g)) {
    last = last.slice(0, shared.charCodeAt(0) - 65) + rest;
    counts.set(last, magnitude === '' ? rare : 2 ** Number(magnitude));
  }
  return new WordList(counts, Number(pages));
}

/** Every word of the indexed pages. */
export class WordList {
  readonly words: SortedWords;
  readonly #counts: ReadonlyMap<string, number>;
  readonly #pages: number;

  constructor(counts: ReadonlyMap<string, number>, pages: number) {
    this.#counts = counts;
    this.#pages = pages;
    this.words = new SortedWords(counts.keys());
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
