import { type DataOf, records } from '../model/collections.ts';
import { cited, heading, housekeeping } from '../model/record-tests.ts';
import { type RecordName, recordNames } from '../model/vocabulary.ts';
import type { Locale } from '../site.ts';
import { assemble, type StoredAtlas } from './assemble.ts';
import type { Atlas, ProsePointers, StoredEntry } from './entry.ts';

/** For tests: the fields with which an entry of each collection is valid; its title is its id. */
const smallest: Record<RecordName, Record<string, unknown>> = {
  topics: { ...heading, order: 1 },
  issues: { ...heading, topic: 'roads', status: 'open' },
  positions: {
    holders: ['club'],
    proposition: 'speed#lower',
    stance: 'supports',
    date: '2020',
    summary: 'The club is for it.',
    evidence: [{ ...cited, act: 'statement', attribution: 'direct' }],
  },
  stakeholders: { ...heading, kind: 'association' },
  instruments: { ...heading, kind: 'law', jurisdiction: 'The town', status: 'in-force' },
  programs: { ...heading, kind: 'study', status: 'ended', evidence: [cited] },
  events: { ...heading, kind: 'dialogue', date: '2020', evidence: [cited] },
  figures: { ...heading, kind: 'count', unit: 'people', measures: 'All.', points: [{ value: 1, ...cited }] },
  sources: { ...heading, type: 'report', language: 'en', places: ['Chapter 1', 'Chapter 2', 'Chapter 3'] },
  glossary: { title: 'A term', definition: 'It is one.', evidence: [cited] },
  corrections: {
    entry: 'stakeholders/club',
    date: '2023-05-04',
    was: 'It was wrong.',
    now: 'It is right.',
    ...cited,
  },
  replies: {
    position: 'speed/club-asks',
    holder: 'club',
    date: '2023',
    form: 'own-words',
    language: 'en',
    text: 'It is not so.',
    ...cited,
  },
};

/** One entry: its collection and id, the fields in which it differs from the smallest, and what the store adds. */
export type Draft = readonly [
  collection: RecordName,
  id: string,
  fields?: Readonly<Record<string, unknown>>,
  kept?: {
    prose?: Partial<ProsePointers>;
    /** Spanish words, with the digest of what they translate. */
    es?: Readonly<Record<string, unknown>>;
    /** Whether the translation has prose of its own. */
    esProse?: boolean;
    path?: string;
  },
];

/** The digest of every canonical text of the sample; a translation that quotes another is stale. */
const digest = '0123456789ab';

function stored(
  collection: RecordName,
  id: string,
  fields: Draft[2],
  kept: Draft[3] = {},
): StoredEntry<RecordName> {
  const shape = records[collection];
  const extension = shape.file === 'mdx' ? 'mdx' : 'yaml';
  const path = kept.path ?? `${collection}/${id}.${extension}`;
  const titled = 'title' in smallest[collection] ? { title: id } : {};
  const words = { translates: digest, ...kept.es };
  return {
    facts: shape.schema.parse({
      ...smallest[collection],
      ...titled,
      ...housekeeping,
      ...fields,
    }) as DataOf<RecordName>,
    translations: kept.es
      ? { es: { words, path: path.replace(/\.(?=\w+$)/, '.es.'), hasProse: kept.esProse ?? false } }
      : {},
    path,
    folder: 'content',
    prose: { words: 0, citations: [], links: [], terms: [], figures: [], ...kept.prose },
    digest,
  };
}

/** What the store would hold, frozen through and through: whoever writes to it throws. */
export function storeOf(...drafts: readonly Draft[]): StoredAtlas {
  const lists = recordNames.map((name) => [
    name,
    drafts
      .filter(([collection]) => collection === name)
      .map(([, id, fields, kept]) => ({ id, data: stored(name, id, fields, kept) })),
  ]);
  return frozen(Object.fromEntries(lists) as StoredAtlas);
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

/** A source, a topic, an issue with two propositions, and a stakeholder; what other drafts refer to. */
export const ground: readonly Draft[] = [
  ['sources', 'annual-survey', { issued: '2021-06' }],
  ['topics', 'roads'],
  [
    'issues',
    'speed',
    {
      propositions: [
        { id: 'lower', text: 'Lower the limit.', baseline: 'It is 50.', ...cited },
        { id: 'measure', text: 'Measure it.', baseline: 'Nobody does.', ...cited },
      ],
    },
  ],
  ['stakeholders', 'club'],
];

/** The atlas of some entries beside the ground on which they stand. */
export const atlasOf = (drafts: readonly Draft[], locale: Locale = 'en'): Atlas =>
  assemble(storeOf(...ground, ...drafts), locale);

/** Ids of entries, in their order. */
export const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
