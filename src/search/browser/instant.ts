import { wordsOf } from './fold.ts';
import type { NameHit, NameIndex } from './name-index.ts';
import { contentWords } from './stop-words.ts';

/** Of what was typed, the share that an entry's names must account for. */
const answering = 0.8;
const mostAnswers = 6;

/** Entries by name, from the list of names alone: what is shown before anything else is loaded. */
export function instantAnswers(names: NameIndex, typed: string): NameHit[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const last = words.at(-1);
  const open = /[\p{L}\p{N}]$/u.test(typed);
  return names
    .find(
      contentWords(words).map((word) => ({ word, open: open && word === last })),
      typed,
    )
    .filter(({ coverage }) => coverage >= answering)
    .slice(0, mostAnswers);
}
