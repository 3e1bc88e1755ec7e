import { SortedWords } from './sorted-words.ts';

/** A word of a question, and how it may be met: without these only as it stands. */
export interface Wanted {
  /** Folded. */
  word: string;
  /** Still being typed: names may go on. */
  open?: boolean;
}

/** Adds to the words met by a word those that are forms of it. */
export type Forms = (word: string, met: Map<string, number>) => void;

/** How good a match is, by how a word was met. */
export const grade = { same: 1, form: 0.95, maybe: 0.88, beginning: 0.85 };
/** What the length already typed adds to a beginning. */
const typedShare = 0.1;

/** The telling words of all names, with the number of entries that have each. */
export class NameWords {
  readonly sorted: SortedWords;
  /** How many entries have each word among their names. */
  readonly spread: ReadonlyMap<string, number>;
  readonly #entries: number;
  /** Adds the forms of a word to those met. Set once it has been loaded; until then words are met as they stand. */
  forms: Forms | null = null;

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
    this.forms?.(word, met);
    return met;
  }
}
