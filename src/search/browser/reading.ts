import { fold } from './fold.ts';
import type { Question } from './question.ts';
import type { Spelling } from './spelling.ts';
import type { WordList } from './word-list.ts';

/** A word of a question as it is asked of the index. */
export interface ReadWord {
  typed: string;
  /** The word asked: as typed, or what was meant. */
  word: string;
  /** Stands on no page, and no word near it does. */
  unknown: boolean;
  /** May go on. */
  open: boolean;
  /** How telling it is. */
  weight: number;
}

/** A question as the word list understands it. */
export interface Reading {
  question: Question;
  words: readonly ReadWord[];
  /** What is asked instead of what was typed, where words were corrected. */
  corrected: string | null;
  /** The share of the words' weight that stands anywhere: 0 to 1. */
  known: number;
}

/**
 * Looks up every telling word: known ones stay, others become the word that was meant.
 * @param spelling null leaves them as they were typed
 */
export function read(question: Question, list: WordList, spelling: Spelling | null): Reading {
  const last = question.words.at(-1);
  const words = question.content.map((typed) => {
    const open = question.open && typed === last;
    return spelling ? readWord(typed, open, list, spelling) : asTyped(typed, open, list);
  });
  const whole = words.reduce((sum, { weight }) => sum + weight, 0);
  const known = words.filter(({ unknown }) => !unknown).reduce((sum, { weight }) => sum + weight, 0);
  return { question, words, corrected: correction(question, words), known: whole === 0 ? 1 : known / whole };
}

const asTyped = (typed: string, open: boolean, list: WordList): ReadWord => ({
  typed,
  word: typed,
  unknown: list.words.startingWith(typed).length === 0,
  open,
  weight: list.weight(typed),
});

function readWord(typed: string, open: boolean, list: WordList, spelling: Spelling): ReadWord {
  const as = (word: string, unknown = false): ReadWord => ({
    typed,
    word,
    unknown,
    open: open && word === typed,
    weight: list.weight(unknown ? '' : heaviest(word, list, spelling)),
  });
  if (spelling.knows(typed)) return as(typed);
  // A beginning is not a mistake, unless it is as long as what it begins.
  if (typed.length > (open ? 1 : 4) && spelling.completions(typed).length > 0) {
    return { ...as(typed), open: true };
  }
  const meant = spelling.meant(typed);
  return meant === null ? as(typed, !spelling.mayKnow(typed)) : as(meant);
}

/** The word of the list by which a form or a beginning is weighed. */
const heaviest = (word: string, list: WordList, spelling: Spelling): string =>
  list.count(word) > 0
    ? word
    : (spelling.completions(word.slice(0, Math.max(4, word.length - 3)))[0] ?? word);

/** The question with its corrected words; null where only accents differ. `ñ` is a letter: that it was read is said. */
function correction({ typed }: Question, words: readonly ReadWord[]): string | null {
  let text = typed;
  for (const { typed: before, word } of words) {
    if (before === word) continue;
    const parts = text.split(/([\p{L}\p{N}]+)/u);
    text = parts.map((part) => (fold(part) === before ? word : part)).join('');
  }
  return text === typed ? null : text;
}
