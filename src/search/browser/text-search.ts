import { nextTask } from './frame.ts';
import { readIssueLinks } from './issue-links.ts';
import { type NameHit, NameIndex } from './name-index.ts';
import type { Named } from './names.ts';
import type { Hit, Pagefind } from './pagefind.ts';
import { openPagefind } from './pagefind.ts';
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
  /** The stances on the side that the question names, to be offered as a filter. */
  stances: readonly string[];
  /** Entries that have some of the question in their names. */
  near: readonly NameHit[];
  /** The words asked, for marking them on a page. */
  words: readonly string[];
}

/** The search in the texts, ready to be asked. */
export interface TextSearch {
  /** @param literally the words as they were typed, none corrected */
  answer(query: string, literally?: boolean): Promise<TextAnswer>;
  /** Every page; with `newestFirst` those with a date in its order, then the others. */
  pages(newestFirst: boolean): Promise<Hit[]>;
}

/** Loads what the texts need. @throws what keeps a part from loading */
export async function openTexts(
  files: SearchFiles,
  listed: NameIndex,
  language: string,
): Promise<TextSearch> {
  const [words, titles, stem, pagefind] = await Promise.all([
    files.words(),
    files.titles(),
    stemmer(language),
    files.index(openPagefind),
  ]);
  const names = new NameIndex(withTitles(listed.entries, titles.split('\n')));
  names.words.forms = formsAmong(names.words.sorted, stem);
  names.issues = readIssueLinks(words.split('\n')[2] ?? '', names.entries);
  const list = readWords(words, names.words.spread);
  const spelling = new Spelling(list, names.words.sorted, stem);
  return {
    answer: async (query, literally = false) => {
      const reading = read(questionIn(query), list, literally ? null : spelling);
      // A phone needs a while for each of the two.
      await nextTask();
      const planned = plan(reading, names);
      return {
        ...(await ranking(pagefind, planned)),
        corrected: reading.corrected,
        unknown: reading.words.filter(({ unknown }) => unknown).map(({ typed }) => typed),
        stances: planned.side ? sideStances[planned.side] : [],
        near: [...planned.answers, ...planned.near],
        words: [...reading.words.map(({ word }) => word), ...reading.question.phrases],
      };
    },
    pages: (newestFirst) => pages(pagefind, newestFirst),
  };
}

/** The entries with what they are called in the canonical language. */
const withTitles = (entries: readonly Named[], titles: readonly string[]): Named[] =>
  entries.map((entry, place) => {
    const title = titles[place] ?? '';
    return title === '' ? entry : { ...entry, names: [...entry.names, title] };
  });

/** Pagefind leaves out of a sorted answer the pages without a date. */
async function pages(pagefind: Pagefind, newestFirst: boolean): Promise<Hit[]> {
  const all = (await pagefind.search(null, { filters: {} })).results;
  if (!newestFirst) return [...all];
  const dated = (await pagefind.search(null, { filters: {}, sort: { date: 'desc' } })).results;
  const known = new Set(dated.map(({ id }) => id));
  return [...dated, ...all.filter(({ id }) => !known.has(id))];
}
