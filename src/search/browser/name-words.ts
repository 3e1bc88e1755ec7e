import { SortedWords } from './sorted-words.ts';
import { akin } from './kin.ts';
import type { Stem } from './stem.ts';

/** A word of a question, and how it may be met: without these only as it stands. */
export interface Wanted {
  /** Folded. */
  word: string;
  /** Still being typed: names may go on. */
  open?: boolean;
}

/** How good a match is, by how a word was met. */
export const grade = { same: 1, form: 0.95, maybe: 0.88, beginning: 0.85 };
/** What the length already typed adds to a beginning. */
const typedShare = 0.1;
/** Fewer letters begin too many words. */
const shortestStem = 3;

/** The telling words of all names, with the number of entries that have each. */
export class NameWords {
  readonly sorted: SortedWords;
  /** How many entries have each word among their names. */
  readonly spread: ReadonlyMap<string, number>;
  readonly #entries: number;
  readonly #stems = new Map<string, string>();
  /** Set once it has been loaded; until then words are met as they stand. */
  stem: Stem | null = null;

  constructor(spread: ReadonlyMap<string, number>, entries: number) {
    this.sorted = new SortedWords(spread.keys());
    this.spread = spread;
    this.#entries = entries;
  }

  /** How telling a word is among names: rare ones more. */
  weight(word: string): number {
    return Math.log(1 + this.#entries / (1 + (this.spread.get(word) ?? 0)));
  }

  /** The weight of a word is that of the names' word it most likely means. */
  weightOf(word: string, met: ReadonlyMap<string, number>): number {
    if (this.spread.has(word)) return this.weight(word);
    const [best] = [...met].sort((a, b) => b[1] - a[1]);
    return this.weight(best?.[0] ?? word);
  }

  /** The names' words that a word of the question meets, and how well. */
  meet({ word, open }: Wanted): Map<string, number> {
    const met = new Map<string, number>();
    if (this.spread.has(word)) met.set(word, grade.same);
    if (open) {
      for (const longer of this.sorted.startingWith(word)) {
        if (!met.has(longer)) met.set(longer, grade.beginning + typedShare * (word.length / longer.length));
      }
    }
    if (this.stem && word.length > shortestStem) {
      const stem = this.stem(word);
      for (const other of this.sorted.startingWith(word.slice(0, shortestStem))) {
        if (met.get(other) === grade.same) continue;
        const its = this.#stemOf(other, this.stem);
        if (akin(its, stem)) met.set(other, its === stem ? grade.form : grade.maybe);
      }
    }
    return met;
  }

  #stemOf(word: string, stem: Stem): string {
    const known = this.#stems.get(word) ?? stem(word);
    this.#stems.set(word, known);
    return known;
  }
}
