import { joined, wordsOf } from './fold.ts';
import { contentWords } from './stop-words.ts';
import type { IssueLinks } from './issue-links.ts';
import type { Named } from './names.ts';
import { grade, NameWords, type Wanted } from './name-words.ts';

/** An entry whose names have words of a question. */
export interface NameHit {
  entry: Named;
  /** The name that fits best. */
  name: string;
  /** How much of the question its names account for, rare words counting more: 0 to 1. */
  coverage: number;
  /** How well the best name fits the question, of 1: all of it asked, and nothing else asked. */
  fit: number;
  /** The question is this name: at most the form or order of words differs. */
  exact: boolean;
  /** Letter for letter. */
  literal: boolean;
  /** The name begins with the question, and goes on. */
  begun: boolean;
  /** That name is its title. */
  titled: boolean;
}

/** What explains or counts a thing comes after the thing itself. */
const lesser: Readonly<Record<string, number>> = {
  term: 0.2,
  source: 0.04,
  event: 0.02,
  topic: 0.07,
  figure: 0.12,
};

interface IndexedName {
  entry: number;
  text: string;
  /** Its telling words. */
  words: readonly string[];
  joined: string;
  /** 0 is the title, 1 the acronym where there is one. */
  place: number;
}

/** The names of all entries, by their words. Built once, asked at every letter. */
export class NameIndex {
  readonly entries: readonly Named[];
  readonly words: NameWords;
  /** Known once the texts are. */
  issues: IssueLinks = new Map();
  readonly #names: IndexedName[] = [];
  /** Places in `#names`, by word. */
  readonly #byWord = new Map<string, number[]>();
  readonly #byJoined = new Map<string, number[]>();

  constructor(entries: readonly Named[]) {
    this.entries = entries;
    const spread = new Map<string, number>();
    entries.forEach((entry, at) => {
      const own = new Set<string>();
      entry.names.forEach((text, place) => {
        const words = contentWords(wordsOf(text));
        const name = { entry: at, text, words, joined: joined(text), place };
        const number = this.#names.push(name) - 1;
        for (const word of new Set(words)) {
          push(this.#byWord, word, number);
          own.add(word);
        }
        push(this.#byJoined, name.joined, number);
      });
      for (const word of own) spread.set(word, (spread.get(word) ?? 0) + 1);
    });
    this.words = new NameWords(spread, entries.length);
  }

  /** Entries of which this is a name, whole: `T-MEC`, "tmec". */
  called(text: string): Named[] {
    const numbers = this.#byJoined.get(joined(text)) ?? [];
    return [...new Set(numbers.map((number) => this.#names[number]?.entry ?? 0))].flatMap(
      (at) => this.entries[at] ?? [],
    );
  }

  /**
   * Entries with any of the words, best first.
   * @param asked the question as it was typed, for names that are all joining words ("IT") or written apart
   */
  find(wanted: readonly Wanted[], asked: string): NameHit[] {
    const met = wanted.map((each) => this.words.meet(each));
    const weights = wanted.map(({ word }, place) => this.words.weightOf(word, met[place] ?? new Map()));
    const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    const scores = new Map<number, { weight: number; words: Set<string> }>();
    const cover = new Map<number, number>();
    met.forEach((found, place) => {
      const weight = weights[place] ?? 0;
      const best = new Map<number, { quality: number; word: string }>();
      for (const [word, quality] of found) {
        for (const number of this.#byWord.get(word) ?? []) {
          if ((best.get(number)?.quality ?? 0) < quality) best.set(number, { quality, word });
        }
      }
      const ofEntry = new Map<number, number>();
      for (const [number, { quality, word }] of best) {
        const score = scores.get(number) ?? { weight: 0, words: new Set() };
        score.weight += weight * quality;
        score.words.add(word);
        scores.set(number, score);
        const entry = this.#names[number]?.entry ?? 0;
        ofEntry.set(entry, Math.max(ofEntry.get(entry) ?? 0, quality));
      }
      for (const [entry, quality] of ofEntry) cover.set(entry, (cover.get(entry) ?? 0) + weight * quality);
    });
    for (const number of this.#byJoined.get(joined(asked)) ?? []) {
      scores.set(number, { weight: whole, words: new Set(this.#names[number]?.words) });
      cover.set(this.#names[number]?.entry ?? 0, whole);
    }
    return this.#ranked(scores, cover, whole, joined(asked));
  }

  #ranked(
    scores: ReadonlyMap<number, { weight: number; words: ReadonlySet<string> }>,
    cover: ReadonlyMap<number, number>,
    whole: number,
    asked: string,
  ): NameHit[] {
    const best = new Map<number, NameHit>();
    for (const [number, { weight, words }] of scores) {
      const name = this.#names[number];
      const entry = name && this.entries[name.entry];
      if (!name || !entry) continue;
      const coverage = (cover.get(name.entry) ?? 0) / whole;
      const ofName = name.words.reduce((sum, word) => sum + this.words.weight(word), 0) || 1;
      const used = [...words].reduce((sum, word) => sum + this.words.weight(word), 0);
      const share = Math.min(1, used / ofName);
      const literal = name.joined === asked;
      const begins = name.joined.startsWith(asked);
      // An acronym names a body or a text, seldom a debate.
      const ofDebate = literal && entry.kind === 'issue' && /^[^\p{Ll}]+$/u.test(name.text);
      const fit =
        (weight / whole) * (0.55 + 0.35 * share + (literal ? 0.1 : begins ? 0.05 : 0)) +
        (name.place === 0 ? (literal ? 0.06 : 0.02) : name.place === 1 ? 0.01 : 0) -
        (lesser[entry.kind] ?? 0) -
        (ofDebate ? 0.04 : 0);
      const exact = literal || (weight / whole >= grade.form - 0.01 && share > 0.99);
      const known = best.get(name.entry);
      if (!known || fit > known.fit || (exact && !known.exact)) {
        best.set(name.entry, {
          entry,
          name: name.text,
          coverage,
          fit: Math.max(fit, known?.fit ?? 0),
          exact,
          titled: name.place === 0,
          literal,
          begun: begins && !literal,
        });
      }
    }
    return [...best.values()].sort((a, b) => b.fit + b.coverage - (a.fit + a.coverage));
  }
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
