import { placesOf } from '../model/references.ts';
import type { RecordName } from '../model/vocabulary.ts';
import type { Atlas, AtlasEntry } from './entry.ts';
import { entryListPage } from './list-address.ts';
import { type Excerpt, excerptOf } from './paging.ts';

/** What is cited from a place of a source. */
export interface PlaceUses {
  place: string;
  entries: AtlasEntry<RecordName>[];
}

/** So many uses of a source its page shows; of more, some of each place. */
export const mostUses = 1000;

/** Every use of a source, by place, in the order in which the source lists its places; an entry once a place. */
export function usesOf(atlas: Atlas, source: AtlasEntry<'sources'>): PlaceUses[] {
  const byPlace = new Map(source.facts.places.map((place) => [place, new Set<AtlasEntry<RecordName>>()]));
  for (const { from, at } of atlas.incoming.get(source.key) ?? []) {
    if (at === undefined) continue;
    for (const place of placesOf(at)) byPlace.get(place)?.add(from);
  }
  for (const addendum of [...atlas.corrections, ...atlas.replies]) {
    if (addendum.facts.source !== source.id) continue;
    for (const place of placesOf(addendum.facts.at ?? '')) byPlace.get(place)?.add(addendum);
  }
  return [...byPlace]
    .filter(([, entries]) => entries.size > 0)
    .map(([place, entries]) => ({ place, entries: [...entries] }));
}

/** The uses of a source that its page shows: all or, where they are very many, the first of each place. */
export function usesShown(
  atlas: Atlas,
  source: AtlasEntry<'sources'>,
  most = mostUses,
): Excerpt<PlaceExcerpt> {
  const uses = usesOf(atlas, source);
  const count = uses.reduce((sum, { entries }) => sum + entries.length, 0);
  const each = count > most ? Math.max(1, Math.floor(most / uses.length)) : count;
  return {
    shown: uses.map(({ place, entries }) => ({ place, ...excerptOf(entries, each) })),
    count,
    ...(count > most && { all: entryListPage(source, 'uses') }),
  };
}

/** What a page shows of the uses of a place. */
export interface PlaceExcerpt extends Excerpt<AtlasEntry<RecordName>> {
  place: string;
}
