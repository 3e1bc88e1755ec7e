import { fold } from './fold.ts';
import type { NameHit, NameIndex } from './name-index.ts';
import type { Named } from './names.ts';
import type { Question } from './question.ts';
import type { ReadWord, Reading } from './reading.ts';
import { joins } from './stop-words.ts';

/** Of the question, what an entry's names must account for to answer it. */
export const answering = 0.83;
/** Names less telling than this are parts of half the names here: "Mexico". */
const tellingName = 2.6;
/** Words of the longest names that are looked for within a question. */
const longestName = 8;

/** Entries by name; beside or within phrases only those that have them in a name. */
export function found(
  words: readonly ReadWord[],
  names: NameIndex,
  phrases: readonly string[],
  asked: string,
): NameHit[] {
  const wanted = [
    ...words.map(({ word, open }) => ({ word, open })),
    ...phrases
      .flatMap((phrase) => fold(phrase).match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => !joins(word))
      .map((word) => ({ word })),
  ];
  const folded = phrases.map(fold);
  return names
    .find(wanted, phrases.length === 1 && words.length === 0 ? (phrases[0] ?? '') : asked)
    .filter(({ entry }) => folded.every((phrase) => entry.names.some((name) => fold(name).includes(phrase))));
}

export interface Holder {
  holders: Named[];
  /** The words of the question that name them. */
  words: ReadonlySet<string>;
}

/** The stakeholders whom a part of the question names, the longest name first; null where it names none, or only them. */
export function holderIn({ question, words }: Reading, names: NameIndex): Holder | null {
  const meant = new Map(words.map(({ typed, word }) => [typed, word]));
  const asked = question.words;
  const whole = asked.map((word) => meant.get(word) ?? word).join('');
  if (names.called(whole).some(({ kind }) => kind === 'stakeholder')) return null;
  const subject = new Set(words.map(({ typed }) => typed));
  for (let length = Math.min(longestName, asked.length); length > 0; length--) {
    for (let from = 0; from + length <= asked.length; from++) {
      const part = asked.slice(from, from + length);
      const text = part.map((word) => meant.get(word) ?? word);
      const own = part.filter((word) => subject.has(word));
      if (own.length === 0 || (own.length === subject.size && question.phrases.length === 0)) continue;
      if (text.every((word) => names.words.weight(word) < tellingName)) continue;
      const called = names.called(text.join('')).filter(({ kind }) => kind === 'stakeholder');
      const holders = called.length > 0 || length > 1 ? called : bySurname(text[0] ?? '', names);
      if (holders.length > 0) return { holders, words: new Set(own) };
    }
  }
  return null;
}

/** Stakeholders with the word in their title, where no more than two have it. */
function bySurname(word: string, names: NameIndex): Named[] {
  if (word.length < 4) return [];
  const having = names.entries.filter(
    ({ kind, names: own }) =>
      kind === 'stakeholder' &&
      fold(own[0] ?? '')
        .split(/[^\p{L}\p{N}]+/u)
        .includes(word),
  );
  return having.length <= 2 && names.words.weight(word) > 3.5 ? having : [];
}

/** Issues that words call: those of that name, else those to which what is called so belongs. */
export function issuesCalled(
  words: readonly ReadWord[],
  names: NameIndex,
  { phrases, side }: Question,
): string[] {
  if (words.length === 0 && phrases.length === 0) return [];
  const text = [...words.map(({ word }) => word), ...phrases].join(' ');
  const hits = found(words, names, phrases, text).filter(({ coverage }) => coverage >= answering);
  const issues = hits.filter(({ entry }) => entry.kind === 'issue');
  const of = issues.length > 0 ? issues : hits.filter(({ exact }) => exact || side !== null);
  return [...new Set(of.flatMap(({ entry }) => names.issues.get(entry.page) ?? []))];
}

/** Whether several of its words together are a name: then it is about something here, whatever the others are. */
export function namesSomething({ question: { words } }: Reading, names: NameIndex): boolean {
  return words.some((_, from) =>
    words.some(
      (__, to) =>
        to > from && to - from < longestName && names.called(words.slice(from, to + 1).join('')).length > 0,
    ),
  );
}

/** The question with a name in it replaced by the title of what bears it. */
export function renamed({ question, words }: Reading, names: NameIndex): string[] {
  const meant = new Map(words.map(({ typed, word }) => [typed, word]));
  const text = question.words.map((word) => meant.get(word) ?? word);
  for (let length = Math.min(longestName, text.length); length > 0; length--) {
    for (let from = 0; from + length <= text.length; from++) {
      const part = text.slice(from, from + length);
      const called = names.called(part.join('')).filter(({ kind }) => kind !== 'term');
      if (called.length === 0 || called.length > 3 || part.every(joins)) continue;
      const around = [...text.slice(0, from), ...text.slice(from + length)].filter((word) =>
        words.some((each) => each.word === word && !each.unknown),
      );
      return called.map(({ names: [title = ''] }) => [...around, title].join(' '));
    }
  }
  return [];
}
