import { dateInWords, listInWords } from '../../i18n/format.ts';
import { words } from '../../i18n/index.ts';
import { FIRST_DAY, earliestDay, LAST_DAY, latestDay } from '../../model/dates.ts';
import type { Proposition } from '../../model/issue.ts';
import { type Locale, site } from '../../site.ts';
import { pageAddress, recordAddress } from '../addresses.ts';
import { entriesOf, entryAt, type Whole, type WholeEntry } from '../whole.ts';
import { type Cell, type Field, joined, type Table } from './table.ts';

type Position = WholeEntry<'positions'>;

/** A column of the list that each language has for itself. */
interface WordColumn {
  name: string;
  description: string;
  cell(position: Position, locale: Locale, whole: Whole): Cell;
}

const inWords: readonly WordColumn[] = [
  { name: 'holders', description: 'Who holds it.', cell: holders },
  {
    name: 'stance',
    description: 'The stance in words.',
    cell: ({ facts }, locale) => words(locale).stances[facts.stance],
  },
  {
    name: 'proposition',
    description: 'What the stance is on.',
    cell: (position, locale, whole) => propositionOf(whole, position, locale)?.text ?? null,
  },
  {
    name: 'issue',
    description: 'The issue to which the proposition belongs.',
    cell: (position, locale, whole) => titleOf(whole, issueKey(position), locale),
  },
  {
    name: 'date',
    description: 'When the stance was taken.',
    cell: ({ facts }, locale) => dateInWords(facts.date, locale),
  },
  {
    name: 'summary',
    description: 'The stance in one sentence; empty where there is no translation.',
    cell: ({ words: all }, locale) => all[locale]?.summary ?? null,
  },
  {
    name: 'conditions',
    description: 'Under what conditions; empty where there is no translation.',
    cell: ({ words: all }, locale) => joined(all[locale]?.facts.conditions ?? []),
  },
  {
    name: 'attribution',
    description: "The holder's own record, or somebody else's account.",
    cell: ({ facts }, locale) =>
      each(facts.evidence.map(({ attribution }) => words(locale).attributions[attribution])),
  },
  {
    name: 'act',
    description: 'What the holder did.',
    cell: ({ facts }, locale) => each(facts.evidence.map(({ act }) => words(locale).acts[act])),
  },
];

const each = (values: readonly string[]): string | null => joined([...new Set(values)]);

/**
 * One row a position, flat and readable without any other table: names instead of ids, in every language; dates in
 * words, as EDTF, and as first and last possible day.
 */
export function positionList(whole: Whole): Table {
  return {
    name: 'position_list',
    description:
      'Who took which stance on which proposition, when, and where it is written: a row a position.',
    part: false,
    key: ['position'],
    fields: [...fields, ...inWords.flatMap(wordFields)],
    rows: entriesOf(whole, 'positions').map((position) => [
      ...plainCells(whole, position),
      ...inWords.flatMap(({ cell }) => site.locales.map((locale) => cell(position, locale, whole))),
    ]),
  };
}

const wordFields = ({ name, description }: WordColumn): Field[] =>
  site.locales.map((locale) => ({ name: `${name}_${locale}`, type: 'string', description }));

const fields: readonly Field[] = [
  {
    name: 'position',
    type: 'string',
    description: 'Id of the position.',
    required: true,
    references: { table: 'positions', field: 'id' },
  },
  { name: 'stance', type: 'string', description: 'The stance, in the word of the model.', required: true },
  { name: 'date', type: 'string', description: 'When the stance was taken, as EDTF.', required: true },
  {
    name: 'date_earliest',
    type: 'date',
    description: 'First day on which that can lie; empty where it is open.',
  },
  {
    name: 'date_latest',
    type: 'date',
    description: 'Last day on which that can lie; empty where it is open.',
  },
  {
    name: 'sources',
    type: 'string',
    description: 'Title of each source and the place in it.',
    required: true,
  },
  { name: 'via', type: 'string', description: 'Who passed it on, where somebody else tells it.' },
  {
    name: 'page',
    type: 'string',
    format: 'uri',
    description: 'Its page in the canonical language.',
    required: true,
  },
  { name: 'record', type: 'string', format: 'uri', description: 'Its JSON record.', required: true },
];

function plainCells(whole: Whole, { facts, id, key, page }: Position): Cell[] {
  const [first, last] = [earliestDay(facts.date), latestDay(facts.date)];
  const { defaultLocale } = site;
  return [
    id,
    facts.stance,
    facts.date,
    first === FIRST_DAY ? null : first,
    last === LAST_DAY ? null : last,
    joined(
      facts.evidence.map(({ source, at }) => `${titleOf(whole, `sources/${source}`, defaultLocale)}, ${at}`),
    ),
    each(
      facts.evidence
        .flatMap(({ via }) => via ?? [])
        .map((who) => titleOf(whole, `stakeholders/${who}`, defaultLocale)),
    ),
    pageAddress(whole.home, page, defaultLocale),
    recordAddress(whole.home, key),
  ];
}

/** Who holds a position: "A and B", or how the source calls those it does not name. */
function holders({ facts, words: all }: Position, locale: Locale, whole: Whole): string {
  const unnamed = (all[locale]?.facts ?? facts).unnamed;
  const names = (facts.holders ?? []).map((id) => titleOf(whole, `stakeholders/${id}`, locale));
  return unnamed ?? listInWords(names, locale);
}

/** The title of an entry in a language, or in the canonical one where it is not translated. */
export function titleOf(whole: Whole, key: string, locale: Locale): string {
  const { words: all } = entryAt(whole, key);
  return (all[locale] ?? all[site.defaultLocale])?.title ?? '';
}

export const issueKey = ({ facts }: Position): string => `issues/${facts.proposition.split('#')[0] ?? ''}`;

/** The proposition that a position is on, in a language. */
export function propositionOf(whole: Whole, position: Position, locale: Locale): Proposition | undefined {
  const { words: all } = entryAt(whole, issueKey(position)) as WholeEntry<'issues'>;
  const [, id] = position.facts.proposition.split('#');
  return (all[locale] ?? all[site.defaultLocale])?.facts.propositions.find((one) => one.id === id);
}
