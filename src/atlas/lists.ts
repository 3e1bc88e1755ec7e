import { collator, dateInWords } from '../i18n/format.ts';
import { type Messages, words } from '../i18n/index.ts';
import type { CollectionName, StanceValue } from '../model/vocabulary.ts';
import { type Balance, balanceOf, positionsOnIssue } from './balance.ts';
import { type Atlas, type AtlasEntry, isA } from './entry.ts';
import { type FacetName, type Facets, facetsOf } from './facets.ts';

/** One line of a list. */
export interface ListItem {
  entry: AtlasEntry;
  facets: Facets;
  /** What it is: kind, status. */
  kind: string;
  /** When, for dated entries. */
  date?: string | undefined;
  stance?: StanceValue;
  /** For debates, how many records stand where. */
  balance?: Balance;
}

/** A way to narrow a list, with its values in words and how many entries each has. */
export interface Facet {
  name: FacetName;
  label: string;
  values: { value: string; label: string; count: number }[];
}

export interface FacetedList {
  items: ListItem[];
  /** Only facets with at least two values. */
  facets: Facet[];
}

const facetsByCollection: Record<CollectionName, readonly FacetName[]> = {
  topics: [],
  issues: ['topic', 'status', 'source'],
  positions: ['topic', 'issue', 'stakeholder', 'stakeholderKind', 'stance', 'attribution', 'year', 'source'],
  stakeholders: ['stakeholderKind', 'topic', 'source'],
  instruments: ['kind', 'status', 'topic', 'source'],
  programs: ['kind', 'status', 'topic', 'source'],
  events: ['kind', 'topic', 'year', 'source'],
  figures: ['kind', 'topic', 'year', 'source'],
  sources: ['kind', 'year'],
  glossary: [],
};

/**
 * Entries of a collection in their order, with what they can be narrowed by.
 * @param entries those of one page, where the list is too long for one
 */
export function facetedList(
  atlas: Atlas,
  collection: CollectionName,
  entries = atlas[collection] as readonly AtlasEntry[],
): FacetedList {
  const t = words(atlas.locale);
  const items = entries.map((entry): ListItem => {
    const facets = facetsOf(atlas, entry);
    return {
      entry,
      facets,
      kind: kindInWords(entry, t),
      ...datedOrHeld(entry, atlas),
    };
  });
  const facets = facetsByCollection[collection]
    .map((name): Facet => ({
      name,
      label: facetLabel(name, t),
      values: valuesOf(atlas, collection, name, items),
    }))
    .filter(({ values }) => values.length > 1);
  return { items, facets };
}

function datedOrHeld(entry: AtlasEntry, atlas: Atlas): Pick<ListItem, 'date' | 'stance' | 'balance'> {
  const { locale } = atlas;
  if (isA(entry, 'issues')) return { balance: balanceOf(positionsOnIssue(atlas, entry)) };
  if (isA(entry, 'positions')) {
    return { date: dateInWords(entry.facts.date, locale), stance: entry.facts.stance };
  }
  if (isA(entry, 'events')) {
    return { date: entry.facts.date ? dateInWords(entry.facts.date, locale) : entry.facts.dateText };
  }
  if (isA(entry, 'sources')) {
    return { date: entry.facts.issued ? dateInWords(entry.facts.issued, locale) : entry.facts.issuedText };
  }
  return {};
}

function kindInWords(entry: AtlasEntry, t: Messages): string {
  if (isA(entry, 'issues')) return t.issueStatuses[entry.facts.status];
  if (isA(entry, 'stakeholders')) return t.stakeholderKinds[entry.facts.kind];
  if (isA(entry, 'instruments')) {
    return `${t.instrumentKinds[entry.facts.kind]} · ${t.instrumentStatuses[entry.facts.status]}`;
  }
  if (isA(entry, 'programs'))
    return `${t.programKinds[entry.facts.kind]} · ${t.programStatuses[entry.facts.status]}`;
  if (isA(entry, 'events')) return t.eventKinds[entry.facts.kind];
  if (isA(entry, 'figures')) return t.figureKinds[entry.facts.kind];
  if (isA(entry, 'sources')) return t.sourceTypes[entry.facts.type];
  if (isA(entry, 'glossary')) return entry.facts.expansion ?? '';
  return '';
}

function facetLabel(name: FacetName, t: Messages): string {
  if (name === 'kind') return t.entry.kind;
  if (name === 'status') return t.entry.status;
  return t.search[name];
}

function valuesOf(
  atlas: Atlas,
  collection: CollectionName,
  name: FacetName,
  items: readonly ListItem[],
): Facet['values'] {
  const counts = new Map<string, number>();
  for (const { facets } of items) {
    for (const value of facets[name] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const labelled = [...counts].map(([value, count]) => ({
    value,
    label: valueLabel(atlas, collection, name, value),
    count,
  }));
  if (name === 'year') return labelled.sort((a, b) => (a.value < b.value ? 1 : -1));
  const compare = collator(atlas.locale);
  return labelled.sort((a, b) => compare(a.label, b.label) || (a.value < b.value ? -1 : 1));
}

/**
 * The words for a facet's value: a title, or a word of the vocabulary; the value itself where there is none.
 * @param collection whose `kind` or `status` it is; null for facets that mean the same everywhere
 */
export function valueLabel(
  atlas: Atlas,
  collection: CollectionName | null,
  name: FacetName,
  value: string,
): string {
  const target = titled[name];
  if (target) return atlas.byKey.get(`${target}/${value}`)?.title ?? value;
  return vocabularyOf(name, collection, words(atlas.locale))?.[value] ?? value;
}

/** Facets whose values are entries. */
const titled: Partial<Record<FacetName, CollectionName>> = {
  topic: 'topics',
  issue: 'issues',
  stakeholder: 'stakeholders',
  source: 'sources',
};

type Vocabulary = Readonly<Partial<Record<string, string>>>;

function vocabularyOf(
  name: FacetName,
  collection: CollectionName | null,
  t: Messages,
): Vocabulary | undefined {
  if (name === 'stakeholderKind') return t.stakeholderKinds;
  if (name === 'stance') return t.stances;
  if (name === 'attribution') return t.attributions;
  if (!collection || (name !== 'kind' && name !== 'status')) return undefined;
  const own: Record<'kind' | 'status', Partial<Record<CollectionName, Vocabulary>>> = {
    kind: {
      instruments: t.instrumentKinds,
      programs: t.programKinds,
      events: t.eventKinds,
      figures: t.figureKinds,
      sources: t.sourceTypes,
    },
    status: {
      issues: t.issueStatuses,
      instruments: t.instrumentStatuses,
      programs: t.programStatuses,
    },
  };
  return own[name][collection];
}
