import { edits } from './edits.ts';
import { withoutTilde } from './fold.ts';
import { akin, related } from './kin.ts';
import type { SortedWords } from './sorted-words.ts';
import type { Stem } from './stem.ts';
import type { WordList } from './word-list.ts';

/** Shorter words have too many neighbours. */
const shortest = 4;
/** From here two slips are forgiven. */
const long = 8;

/** Knows which words there are, and which was meant where there is none. */
export class Spelling {
  readonly #list: WordList;
  readonly #names: SortedWords;
  readonly #stem: Stem;
  readonly #all: readonly string[];
  /** The letters of each word as bits: two words far apart in these are far apart in edits. */
  readonly #letters: Int32Array;
  readonly #meant = new Map<string, string | null>();

  constructor(list: WordList, names: SortedWords, stem: Stem) {
    this.#list = list;
    this.#names = names;
    this.#stem = stem;
    this.#all = [...new Set([...names.words, ...list.words.words])];
    this.#letters = Int32Array.from(this.#all, lettersOf);
  }

  /** Whether the word, or another form of it, stands anywhere. */
  knows(word: string): boolean {
    return (
      this.#names.has(word) || this.#list.words.has(word) || /\d/.test(word) || this.#hasForm(word, related)
    );
  }

  /** Whether the word could be a form of one that stands somewhere. */
  mayKnow(word: string): boolean {
    return this.#hasForm(word, akin);
  }

  #hasForm(word: string, isForm: (own: string, typed: string) => boolean): boolean {
    if (word.length < shortest) return false;
    const stem = this.#stem(word);
    const beginning = word.slice(0, 3);
    return [this.#list.words, this.#names].some((words) =>
      words.startingWith(beginning).some((other) => isForm(this.#stem(other), stem)),
    );
  }

  /** Words that go on from here, the most frequent first. */
  completions(beginning: string): string[] {
    const found = new Set([
      ...this.#names.startingWith(beginning),
      ...this.#list.words.startingWith(beginning),
    ]);
    return [...found].sort((a, b) => this.#list.count(b) - this.#list.count(a));
  }

  /** The word that was meant by one that stands nowhere; null where none is near. */
  meant(word: string): string | null {
    const known = this.#meant.get(word);
    if (known !== undefined) return known;
    const found = this.#nearest(word);
    this.#meant.set(word, found);
    return found;
  }

  #nearest(word: string): string | null {
    if (word.length < shortest) return null;
    const most = word.length >= long ? 2 : 1;
    const letters = lettersOf(word);
    const plain = withoutTilde(word);
    let best: { word: string; cost: number } | null = null;
    this.#all.forEach((other, place) => {
      if (Math.abs(other.length - word.length) > most || other.length < shortest) return;
      // The first letter is seldom wrong, and never with another slip.
      const least = other[0] === word[0] ? most : 1;
      if (bits((this.#letters[place] ?? 0) ^ letters) > 2 * least) return;
      // Only the keyboard lacked the letter.
      const onlyTilde = other.length === word.length && withoutTilde(other) === plain;
      const slips = onlyTilde ? 0 : edits(word, other, least);
      const swapped = other.length === word.length && this.#letters[place] === letters;
      // With one letter of four or five wrong, too many words are near; of those in names fewer.
      const wrongLetter = slips > 0 && other.length === word.length && !swapped;
      if (wrongLetter && (word.length <= 4 || (word.length === 5 && !this.#names.has(other)))) return;
      if (slips > most || (slips > 1 && other[0] !== word[0])) return;
      // The first letter is seldom wrong; a word in a name is likelier than one in a text, a frequent one than a rare.
      const cost =
        slips -
        (swapped ? 0.2 : 0) +
        (other[0] === word[0] ? 0 : 0.6) +
        (this.#names.has(other) ? 0 : 0.3) -
        0.04 * Math.log2(1 + this.#list.count(other));
      if (!best || cost < best.cost) best = { word: other, cost };
    });
    return (best as { word: string } | null)?.word ?? null;
  }
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 31);
  return letters;
}

function bits(number: number): number {
  let [left, count] = [number, 0];
  while (left !== 0) {
    left &= left - 1;
    count++;
  }
  return count;
}
