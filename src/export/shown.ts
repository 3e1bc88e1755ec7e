import type { DataOf } from '../model/collections.ts';
import type { CollectionName, RecordName } from '../model/vocabulary.ts';
import type { Locale } from '../site.ts';

/** An entry as the pages of one language show it: what feeds, citations and linked data are made from. */
export interface ShownEntry<Name extends RecordName = CollectionName> {
  collection: Name;
  id: string;
  /** `collection/id`. */
  key: string;
  facts: DataOf<Name>;
  title: string;
  summary: string;
  /** Acronym and aliases of every language. */
  otherNames: string[];
  /** Address of its page without language and base: `issues/net-neutrality/`. */
  page: string;
  /** Language that its words are in. */
  language: Locale;
}

/** Everything that is shown, in one language, and where. */
export interface Shown {
  /** Absolute address of the home page of the canonical language, base path included; ends in `/`. */
  home: string;
  locale: Locale;
  /** By `collection/id`. */
  byKey: ReadonlyMap<string, ShownEntry>;
}

/** Narrows an entry to a collection. */
export const isShown = <Name extends CollectionName>(
  entry: ShownEntry,
  name: Name,
): entry is ShownEntry<Name> => entry.collection === name;

/** The entry with a key. Throws where there is none: the checks have resolved every reference before. */
export function shownAt(shown: Shown, key: string): ShownEntry {
  const entry = shown.byKey.get(key);
  if (!entry) throw new RangeError(`no entry ${key}`);
  return entry;
}
