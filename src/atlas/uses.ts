import { collections } from '../model/collections.ts';
import { placesOf, references } from '../model/references.ts';
import { citedSources } from './relations.ts';
import type { Atlas, AtlasEntry } from './entry.ts';

/** What is cited from a place of a source. */
export interface PlaceUses {
  place: string;
  entries: AtlasEntry[];
}

/** Every use of a source, by place, in the order in which the source lists its places. */
export function usesOf(atlas: Atlas, source: AtlasEntry<'sources'>): PlaceUses[] {
  const byPlace = new Map<string, Map<string, AtlasEntry>>(source.facts.places.map((place) => [place, new Map()]));
  for (const entry of atlas.byKey.values()) {
    if (!citedSources(entry).includes(source.id)) continue;
    for (const at of locatorsIn(entry, source.id)) {
      for (const place of placesOf(at)) byPlace.get(place)?.set(entry.key, entry);
    }
  }
  return [...byPlace]
    .filter(([, entries]) => entries.size > 0)
    .map(([place, entries]) => ({ place, entries: [...entries.values()] }));
}

/** Every locator with which an entry cites a source, in frontmatter and prose. */
function locatorsIn(entry: AtlasEntry, source: string): string[] {
  const found = entry.prose.citations.filter((citation) => citation.source === source).map(({ at }) => at);
  for (const { path, target, value } of references(collections[entry.collection].schema, entry.facts)) {
    if (target !== 'sources' || value !== source || path.at(-1) !== 'source') continue;
    const record = path
      .slice(0, -1)
      .reduce<unknown>((data, step) => (data as Record<string | number, unknown>)[step], entry.facts);
    found.push(String((record as { at?: string }).at ?? ''));
  }
  return found;
}
