import { placesOf } from '../model/references.ts';
import type { RecordName } from '../model/vocabulary.ts';
import type { Atlas, AtlasEntry } from './entry.ts';

/** What is cited from a place of a source. */
export interface PlaceUses {
  place: string;
  entries: AtlasEntry<RecordName>[];
}

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
