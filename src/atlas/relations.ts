import { collections } from '../model/collections.ts';
import { references } from '../model/references.ts';
import type { CollectionName } from '../model/vocabulary.ts';
import { type Atlas, type AtlasEntry, isA, type Link } from './entry.ts';

/** Entries of one collection that refer to this one, in the order of their list, each once. */
export function referrers<Name extends CollectionName>(
  atlas: Atlas,
  entry: AtlasEntry,
  collection: Name,
  by: (link: Link) => boolean = () => true,
): AtlasEntry<Name>[] {
  const found = new Set<AtlasEntry<Name>>();
  for (const link of atlas.incoming.get(entry.key) ?? []) {
    if (isA(link.from, collection) && by(link)) found.add(link.from);
  }
  return [...found];
}

/** Entries whose field names this one: `referrersBy(atlas, ift, 'programs', 'runBy')`. */
export const referrersBy = <Name extends CollectionName>(
  atlas: Atlas,
  entry: AtlasEntry,
  collection: Name,
  ...fields: readonly string[]
): AtlasEntry<Name>[] => referrers(atlas, entry, collection, ({ field }) => fields.includes(field));

/**
 * The issues an entry belongs to: the one it is, those it names, those that name it, and for a stakeholder those on
 * which it holds a position. A source belongs to none of the issues that cite it.
 */
export function issuesOf(atlas: Atlas, entry: AtlasEntry): AtlasEntry<'issues'>[] {
  if (isA(entry, 'issues')) return [entry];
  const ids = new Set<string>();
  for (const { target, value } of references(collections[entry.collection].schema, entry.facts)) {
    if (target === 'issues') ids.add(value);
    else if (target === 'proposition') ids.add(value.split('#')[0] ?? '');
    else if (target === 'entry' && value.startsWith('issues/')) ids.add(value.slice('issues/'.length));
  }
  for (const { from, field } of atlas.incoming.get(entry.key) ?? []) {
    if (isA(from, 'issues') && field !== 'prose' && !isA(entry, 'sources')) ids.add(from.id);
    if (isA(from, 'positions') && field === 'holders') ids.add(from.facts.proposition.split('#')[0] ?? '');
  }
  const order = orderOf(atlas.issues);
  return [...ids]
    .flatMap((id) => order.get(id) ?? [])
    .sort((a, b) => a.place - b.place)
    .map(({ entry: issue }) => issue);
}

/** Where each entry stands in its list, by id; looked up once a list, not once an entry. */
function orderOf<Name extends CollectionName>(
  list: readonly AtlasEntry<Name>[],
): ReadonlyMap<string, { place: number; entry: AtlasEntry<Name> }> {
  let order = orders.get(list);
  if (!order) {
    order = new Map(list.map((entry, place) => [entry.id, { place, entry }]));
    orders.set(list, order);
  }
  return order as ReadonlyMap<string, { place: number; entry: AtlasEntry<Name> }>;
}

const orders = new WeakMap<
  readonly AtlasEntry[],
  ReadonlyMap<string, { place: number; entry: AtlasEntry }>
>();

/** Ids of the sources that an entry cites, in its frontmatter or its prose. */
export function citedSources(entry: AtlasEntry): string[] {
  const found = new Set(entry.prose.citations.map(({ source }) => source));
  for (const { target, value } of references(collections[entry.collection].schema, entry.facts)) {
    if (target === 'sources') found.add(value);
  }
  return [...found];
}

/** Entries that mention this one in prose, by key, without those already shown for another reason. */
export function mentions(atlas: Atlas, entry: AtlasEntry, shown: Iterable<AtlasEntry> = []): AtlasEntry[] {
  const seen = new Set([entry.key, ...[...shown].map(({ key }) => key)]);
  const found: AtlasEntry[] = [];
  for (const { from, field } of atlas.incoming.get(entry.key) ?? []) {
    if (field !== 'prose' || seen.has(from.key)) continue;
    seen.add(from.key);
    found.push(from);
  }
  return found.sort((a, b) => (a.key < b.key ? -1 : 1));
}
