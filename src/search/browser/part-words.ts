import { wordsOf } from './fold.ts';
import type { SortedWords } from './sorted-words.ts';
import type { Stem } from './stem.ts';

/** Fewer letters begin too many words. */
const shortest = 3;

/**
 * The words of one part of the index. Pagefind, asked for a word that it does not have, gives the pages with the longest
 * beginning of it that there is: where parts are asked as one, what another part has would be lost among these.
 */
export class PartWords {
  readonly #words: SortedWords;
  readonly #stem: Stem;

  constructor(words: SortedWords, stem: Stem) {
    this.#words = words;
    this.#stem = stem;
  }

  /**
   * Whether the part has every word, in one form or another.
   * @param asked words, or a phrase in quotes, as the index is asked
   */
  haveAll(asked: string): boolean {
    return wordsOf(asked).every((word) => this.#have(word));
  }

  #have(word: string): boolean {
    // Numbers and single letters are in no list.
    if (word.length < 2 || /\d/.test(word) || this.#words.startingWith(word).length > 0) return true;
    const stem = this.#stem(word);
    return this.#words.startingWith(word.slice(0, shortest)).some((other) => this.#stem(other) === stem);
  }
}
