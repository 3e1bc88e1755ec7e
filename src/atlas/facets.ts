import type { AtlasEntry, Atlas } from './entry.ts';
import { entryOf, isA } from './entry.ts';
import { citedSources, issuesOf } from './relations.ts';
import { yearOf } from './timeline.ts';

/** By what lists and search can be narrowed. The values are ids and vocabulary, the same in every language. */
export const facetNames = [
  'type',
  'topic',
  'issue',
  'stakeholder',
  'stakeholderKind',
  'kind',
  'status',
  'stance',
  'attribution',
  'year',
  'source',
] as const;
export type FacetName = (typeof facetNames)[number];
export type Facets = Partial<Record<FacetName, string[]>>;

/** What search calls a member of a collection. */
export const typeNames = {
  topics: 'topic',
  issues: 'issue',
  positions: 'position',
  stakeholders: 'stakeholder',
  instruments: 'instrument',
  programs: 'program',
  events: 'event',
  figures: 'figure',
  sources: 'source',
  glossary: 'term',
} as const;

const made = new WeakMap<Atlas, WeakMap<AtlasEntry, Facets>>();

/** Every facet value of an entry. Its page, its list and the search page each ask for them. */
export function facetsOf(atlas: Atlas, entry: AtlasEntry): Facets {
  let known = made.get(atlas);
  if (!known) made.set(atlas, (known = new WeakMap()));
  let facets = known.get(entry);
  if (!facets) known.set(entry, (facets = facetsIn(atlas, entry)));
  return facets;
}

function facetsIn(atlas: Atlas, entry: AtlasEntry): Facets {
  const issues = issuesOf(atlas, entry);
  return {
    type: [typeNames[entry.collection]],
    issue: issues.map(({ id }) => id),
    topic: [
      ...new Set([...issues.map(({ facts }) => facts.topic), ...(isA(entry, 'topics') ? [entry.id] : [])]),
    ],
    source: isA(entry, 'sources') ? [entry.id] : citedSources(entry),
    ...ownFacets(atlas, entry),
  };
}

function ownFacets(atlas: Atlas, entry: AtlasEntry): Facets {
  if (isA(entry, 'positions')) {
    const holders = entry.facts.holders ?? [];
    return {
      stakeholder: holders,
      stakeholderKind: [...new Set(holders.map((id) => entryOf(atlas, 'stakeholders', id).facts.kind))],
      stance: [entry.facts.stance],
      attribution: [...new Set(entry.facts.evidence.map(({ attribution }) => attribution))],
      year: [yearOf(entry.facts.date)],
    };
  }
  if (isA(entry, 'stakeholders')) return { stakeholder: [entry.id], stakeholderKind: [entry.facts.kind] };
  if (isA(entry, 'issues')) return { status: [entry.facts.status] };
  if (isA(entry, 'instruments')) {
    return {
      kind: [entry.facts.kind],
      status: [entry.facts.status],
      year: years(entry.facts.stages.map(({ date }) => date)),
    };
  }
  if (isA(entry, 'programs')) {
    const { kind, status, started, ended, due } = entry.facts;
    return { kind: [kind], status: [status], year: years([started, ended, due]) };
  }
  if (isA(entry, 'events')) return { kind: [entry.facts.kind], year: years([entry.facts.date]) };
  if (isA(entry, 'figures'))
    return { kind: [entry.facts.kind], year: years(entry.facts.points.map(({ date }) => date)) };
  if (isA(entry, 'sources')) return { kind: [entry.facts.type], year: years([entry.facts.issued]) };
  return {};
}

const years = (dates: readonly (string | undefined)[]): string[] => [
  ...new Set(dates.filter((date) => date !== undefined).map(yearOf)),
];
