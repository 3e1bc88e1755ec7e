import {
  type Attribution,
  attributions,
  type CollectionName,
  collectionNames,
  nonStances,
  stances,
  type StanceValue,
} from '../model/vocabulary.ts';
import type { Atlas, AtlasEntry } from './entry.ts';

/** What the atlas holds, counted. */
export interface Tally {
  collections: { name: CollectionName; count: number }[];
  stances: { stance: StanceValue; count: number }[];
  /** What bears on a proposition without taking a side, apart from the stances. */
  notStances: { stance: StanceValue; count: number }[];
  /** By the attribution of a position's first piece of evidence. */
  attributions: { attribution: Attribution; count: number }[];
  /** How often each source is cited, in fields and prose, most cited first. */
  citations: { source: AtlasEntry<'sources'>; count: number }[];
}

export function tally(atlas: Atlas): Tally {
  const { positions } = atlas;
  const counted = (values: readonly StanceValue[]): Tally['stances'] =>
    values
      .map((stance) => ({ stance, count: positions.filter(({ facts }) => facts.stance === stance).length }))
      .filter(({ count }) => count > 0);
  return {
    collections: collectionNames.map((name) => ({ name, count: atlas[name].length })),
    stances: counted(stances),
    notStances: counted(nonStances),
    attributions: attributions
      .map((attribution) => ({
        attribution,
        count: positions.filter(({ facts }) => facts.evidence[0]?.attribution === attribution).length,
      }))
      .filter(({ count }) => count > 0),
    citations: atlas.sources
      .map((source) => ({ source, count: citationsOf(atlas, source) }))
      .sort((a, b) => b.count - a.count),
  };
}

const citationsOf = (atlas: Atlas, { key }: AtlasEntry<'sources'>): number =>
  (atlas.incoming.get(key) ?? []).filter(({ at }) => at !== undefined).length;
