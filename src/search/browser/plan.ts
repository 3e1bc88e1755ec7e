import type { Share, Sought } from './covering.ts';
import type { NameHit, NameIndex } from './name-index.ts';
import { answering, found, holderIn, issuesCalled, namesSomething, renamed } from './names-in-question.ts';
import type { Aim, Side } from './question.ts';
import type { ReadWord, Reading } from './reading.ts';

/** Filters of one search; a list lets through any of its values. */
export type SearchFilters = Readonly<Record<string, string | { any: readonly string[] }>>;

/** One search of the index. */
export interface PlannedSearch {
  /** What is asked; null finds every page that the filters let through. */
  words: string | null;
  /** A phrase that must stand on the page besides. */
  phrase?: string | undefined;
  filters: SearchFilters;
  /** How much it counts beside others, of 1. */
  weight: number;
  /** The words one by one: pages with most of them answer too. */
  wide?: readonly Share[];
}

/** Which searches answer a question, and in which order their results come. */
export interface Plan {
  /** Entries called so, best first. */
  answers: readonly NameHit[];
  /** Entries that have part of the question in their names. */
  near: readonly NameHit[];
  /** The subject resolved: what somebody holds on it comes first. */
  surest: readonly PlannedSearch[];
  /** What somebody holds, or is held on one side, in words. */
  preferred: readonly PlannedSearch[];
  /** The question as it stands; null where it asks for nothing that there is. */
  whole: PlannedSearch | null;
  /** The same, with the title of an entry in place of another name of it. */
  renamed: readonly PlannedSearch[];
  /** Types of pages that are likelier than others to answer what is asked. */
  sought: Sought;
  /** The values of the stance filter on the side asked for. */
  side: Side | null;
  /** The question with its corrections. */
  asked: string;
  /** How many telling words the question has. */
  subject: number;
}

/** Of a question's weight, the least that must stand on a page for it to be an answer. */
export const leastKnown = 0.6;
const mostAnswers = 4;

/** What a side is called among the stances. */
export const sideStances: Readonly<Record<Side, readonly string[]>> = {
  for: ['supports', 'supports-if'],
  against: ['opposes', 'opposes-unless'],
};

const soughtBy: Readonly<Record<Aim, Sought>> = {
  amount: { types: ['figure'], worth: 0.2 },
  time: { types: ['event'], worth: 0.2 },
};
/** What people argue about, and what they say to it, before what these pages only mention. */
const soughtElse: Sought = { types: ['issue', 'position'], worth: 0.1 };

/** Plans the searches for a question. */
export function plan(reading: Reading, names: NameIndex): Plan {
  const { question, words } = reading;
  const [phrase, ...morePhrases] = question.phrases;
  const asked = reading.corrected ?? question.typed;
  const hits = found(words, names, question.phrases, asked);
  const answers = hits.filter(({ coverage }) => coverage >= answering).slice(0, mostAnswers);
  const near = hits.filter(({ coverage }) => coverage < answering).slice(0, mostAnswers);
  const search = (of: readonly ReadWord[], filters: SearchFilters = {}, weight = 1): PlannedSearch => ({
    words: of.length > 0 ? of.map(({ word }) => word).join(' ') : phrase ? `"${phrase}"` : null,
    phrase: of.length > 0 ? phrase : morePhrases[0],
    filters,
    weight,
  });
  const known = words.filter(({ unknown }) => !unknown);
  const nothing =
    (reading.known < leastKnown && !namesSomething(reading, names)) || (known.length === 0 && !phrase);
  if (nothing)
    return {
      answers,
      near,
      surest: [],
      preferred: [],
      whole: null,
      renamed: [],
      sought: soughtElse,
      side: question.side,
      subject: words.filter(({ word }) => word.length > 1).length,
      asked,
    };

  const who = holderIn(reading, names);
  const rest = who ? known.filter(({ typed }) => !who.words.has(typed)) : known;
  const held: SearchFilters = {
    type: 'position',
    ...(who ? { stakeholder: any(who.holders.map(({ page }) => page.split('/')[1] ?? '')) } : {}),
    ...(question.side && !who ? { stance: any(sideStances[question.side]) } : {}),
  };
  const prefers =
    question.aim === null && (who !== null || question.side !== null || (question.who && !answers[0]?.exact));
  const subjects = prefers ? issuesCalled(rest, names, question) : [];
  const restWords = rest.length > 0 || phrase !== undefined;
  return {
    answers,
    near,
    surest:
      subjects.length > 0 ? [{ words: null, filters: { ...held, issue: any(subjects) }, weight: 1 }] : [],
    preferred:
      prefers && restWords
        ? [
            { ...search(rest, held), wide: sharesOf(rest, reading) },
            ...(question.side ? [search(rest, { type: 'position' }, 0.9)] : []),
          ]
        : [],
    whole: { ...search(known), wide: sharesOf(known, reading) },
    renamed: renamed(reading, names).map((as) => ({ ...search(known), words: as })),
    sought: question.aim ? soughtBy[question.aim] : soughtElse,
    side: question.side,
    subject: words.filter(({ word }) => word.length > 1).length,
    asked,
  };
}

const any = (values: readonly string[]): { any: readonly string[] } => ({ any: values });

/** The words by their part of the question's weight, to which those that stand nowhere belong too. */
function sharesOf(asked: readonly ReadWord[], { words }: Reading): Share[] {
  const all = [...asked, ...words.filter(({ unknown }) => unknown)];
  const whole = all.reduce((sum, { weight }) => sum + weight, 0);
  return asked.map(({ word, weight }) => ({ word, share: weight / whole }));
}
