import { akin } from './kin.ts';
import { type Forms, grade } from './name-words.ts';
import type { SortedWords } from './sorted-words.ts';
import type { Stem } from './stem.ts';

/** Fewer letters begin too many words. */
const shortestStem = 3;

/** Meets among some words the forms of a word, by their stems. */
export function formsAmong(words: SortedWords, stem: Stem): Forms {
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    const known = stems.get(word) ?? stem(word);
    stems.set(word, known);
    return known;
  };
  return (word, met) => {
    if (word.length <= shortestStem) return;
    const typed = stem(word);
    for (const other of words.startingWith(word.slice(0, shortestStem))) {
      if (met.get(other) === grade.same) continue;
      const own = stemOf(other);
      if (akin(own, typed)) met.set(other, own === typed ? grade.form : grade.maybe);
    }
  };
}
