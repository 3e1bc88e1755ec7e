/** Folded words in the order of their characters, for everything that begins alike. */
export class SortedWords {
  readonly words: readonly string[];

  constructor(words: Iterable<string>) {
    this.words = [...new Set(words)].sort();
  }

  /** The words that begin so. */
  startingWith(beginning: string): string[] {
    const found: string[] = [];
    for (let at = this.placeOf(beginning); at < this.words.length; at++) {
      const word = this.words[at] ?? '';
      if (!word.startsWith(beginning)) break;
      found.push(word);
    }
    return found;
  }

  has(word: string): boolean {
    return this.words[this.placeOf(word)] === word;
  }

  /** Place of the word, or where it would stand. */
  placeOf(word: string): number {
    let [low, high] = [0, this.words.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.words[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
