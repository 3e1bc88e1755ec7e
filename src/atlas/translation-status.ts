import { type CollectionName, collectionNames } from '../model/vocabulary.ts';
import type { Atlas, AtlasEntry } from './entry.ts';

/** How far a collection is translated. */
export interface TranslationStatus {
  collection: CollectionName;
  entries: number;
  /** Entries whose every text is translated from the canonical text as it stands. */
  current: number;
  /** Entries of which some or all texts wait for a translation. */
  waiting: readonly AtlasEntry[];
  /** Entries whose canonical text has changed since they were translated. */
  stale: readonly AtlasEntry[];
}

/** The status of the atlas's language, a row a collection that holds anything. */
export function translationStatus(atlas: Atlas): TranslationStatus[] {
  return collectionNames
    .map((collection) => {
      const entries: readonly AtlasEntry[] = atlas[collection];
      const waiting = entries.filter(({ untranslated }) => untranslated > 0);
      const stale = entries.filter((entry) => entry.stale && entry.untranslated === 0);
      const current = entries.length - waiting.length - stale.length;
      return { collection, entries: entries.length, current, waiting, stale };
    })
    .filter(({ entries }) => entries > 0);
}

/** Whole percent, rounded down, so that 100 means all. */
export const percentOf = (part: number, whole: number): number =>
  whole === 0 ? 100 : Math.floor((part / whole) * 100);
