import { nextTask } from './frame.ts';
import { IndexParts } from './index-parts.ts';
import { readIssueLinks } from './issue-links.ts';
import { type NameHit, NameIndex } from './name-index.ts';
import type { Named } from './names.ts';
import { type Hit, openPagefind, type TextIndex } from './pagefind.ts';
import { PartWords } from './part-words.ts';
import { plan, sideStances } from './plan.ts';
import { questionIn } from './question.ts';
import { ranking } from './ranking.ts';
import { read } from './reading.ts';
import type { SearchFiles } from './search-files.ts';
import { Spelling } from './spelling.ts';
import { stemmer } from './stem.ts';
import { readWords } from './word-list.ts';
import { formsAmong } from './word-forms.ts';

/** What was found for words. */
export interface TextAnswer {
  /** Entries called what was asked; they come before the pages. */
  answers: readonly NameHit[];
  /** Pages, best first. */
  hits: readonly Hit[];
  /** What was asked instead of what was typed. */
  corrected: string | null;
  /** Words that stand nowhere, as they were typed. */
  unknown: readonly string[];
  /** No page has all of the question. */
  partly: boolean;
  /** There is enough of the question in the texts, of whatever age, for them to be asked. */
  asked: boolean;
  /** The stances on the side that the question names, to be offered as a filter. */
  stances: readonly string[];
  /** Entries that have some of the question in their names. */
  near: readonly NameHit[];
  /** The words asked, for marking them on a page. */
  words: readonly string[];
}

/** The search in the texts, ready to be asked. */
export interface TextSearch {
  /** The earliest day of the texts that are searched, `YYYY-MM-DD`; null where all are. */
  readonly since: string | null;
  /** From now on searches the next older texts too. @throws what keeps them from loading */
  openOlder(): Promise<void>;
  /** @param literally the words as they were typed, none corrected */
  answer(query: string, literally?: boolean): Promise<TextAnswer>;
  /** Every page; with `newestFirst` those with a date in its order, then the others. */
  pages(newestFirst: boolean): Promise<Hit[]>;
}

/**
 * Loads what the texts need.
 * @param beside loads what else an older part of the index needs
 * @throws what keeps a part from loading
 */
export async function openTexts(
  files: SearchFiles,
  listed: NameIndex,
  language: string,
  beside: (place: number) => Promise<unknown>,
): Promise<TextSearch> {
  const [words, titles, stem, newest] = await Promise.all([
    files.words(0),
    files.titles(),
    stemmer(language),
    openPagefind(files.base, 0),
  ]);
  const names = new NameIndex(withTitles(listed.entries, titles.split('\n')));
  names.words.forms = formsAmong(names.words.sorted, stem);
  const [, , issues = '', since = ''] = words.split('\n');
  names.issues = readIssueLinks(issues, names.entries);
  const list = readWords(words, names.words.spread);
  const first = { index: newest, words: new PartWords(list.newest, stem) };
  const index = new IndexParts(first, since.split(' ').filter(Boolean), async (place) => {
    const [part, own] = await Promise.all([
      openPagefind(files.base, place),
      files.words(place),
      beside(place),
    ]);
    return { index: part, words: new PartWords(readWords(own, new Map()).words, stem) };
  });
  const spelling = new Spelling(list, names.words.sorted, stem);
  return {
    get since() {
      return index.since;
    },
    openOlder: () => index.openOlder(),
    answer: async (query, literally = false) => {
      const reading = read(questionIn(query), list, literally ? null : spelling);
      // A phone needs a while for each of the two.
      await nextTask();
      const planned = plan(reading, names);
      return {
        ...(await ranking(index, planned)),
        asked: planned.whole !== null,
        corrected: reading.corrected,
        unknown: reading.words.filter(({ unknown }) => unknown).map(({ typed }) => typed),
        stances: planned.side ? sideStances[planned.side] : [],
        near: [...planned.answers, ...planned.near],
        words: [...reading.words.map(({ word }) => word), ...reading.question.phrases],
      };
    },
    pages: (newestFirst) => pages(index, newestFirst),
  };
}

/** The entries with what they are called in the canonical language. */
const withTitles = (entries: readonly Named[], titles: readonly string[]): Named[] =>
  entries.map((entry, place) => {
    const title = titles[place] ?? '';
    return title === '' ? entry : { ...entry, names: [...entry.names, title] };
  });

/** Pagefind leaves out of a sorted answer the pages without a date. */
async function pages(index: TextIndex, newestFirst: boolean): Promise<Hit[]> {
  const all = (await index.search(null, { filters: {} })).results;
  if (!newestFirst) return [...all];
  const dated = (await index.search(null, { filters: {}, sort: { date: 'desc' } })).results;
  const known = new Set(dated.map(({ id }) => id));
  return [...dated, ...all.filter(({ id }) => !known.has(id))];
}
