import type { DataOf } from '../model/collections.ts';
import type { RecordName } from '../model/vocabulary.ts';
import type { Locale } from '../site.ts';

/**
 * The whole atlas as plain data, in every language at once: what every export is made from. Whoever loads the atlas
 * hands it over; nothing here knows where it comes from.
 */
export interface Whole {
  /** Absolute address of the home page, base path included; ends in `/`. */
  home: string;
  /** Collection after collection, each in the order of its list in the canonical language. */
  entries: readonly WholeEntry[];
  /** By `collection/id`. */
  byKey: Pick<ReadonlyMap<string, WholeEntry>, 'get'>;
  /** Every reference from one entry to another, in the order of `entries`. */
  links: readonly WholeLink[];
}

/** One entry in every language that it has. */
export interface WholeEntry<Name extends RecordName = RecordName> {
  collection: Name;
  id: string;
  /** `collection/id`. */
  key: string;
  /** Address of its page without language and base: `issues/net-neutrality/`. */
  page: string;
  /** Facts with the canonical words. */
  facts: DataOf<Name>;
  /** By language; the canonical one is always there, another only where the entry is translated. */
  words: Partial<Record<Locale, EntryWords<Name>>>;
  /** Languages whose translation was made from an earlier text. */
  stale: readonly Locale[];
}

export interface EntryWords<Name extends RecordName = RecordName> {
  title: string;
  summary: string;
  /** Facts with the words of this language. */
  facts: DataOf<Name>;
  /** The prose as words alone, a line a block; absent where there is none in this language. */
  readonly prose?: string | undefined;
}

/** One reference from an entry to another. */
export interface WholeLink {
  /** Keys of the two entries. */
  from: string;
  to: string;
  /** Field that refers, without indexes: `evidence.source`, `holders`, or `prose`. */
  field: string;
  /** Part of the entry referred to, such as a proposition of an issue. */
  part?: string;
  /** The places cited, where the reference is a citation. */
  at?: string;
}

/** The entries of a collection, in order. */
export function entriesOf<Name extends RecordName>(whole: Whole, collection: Name): WholeEntry<Name>[] {
  return whole.entries.filter((entry) => entry.collection === collection) as WholeEntry<Name>[];
}

/** The entry with a key. Throws where there is none: the checks have resolved every reference before. */
export function entryAt(whole: Whole, key: string): WholeEntry {
  const entry = whole.byKey.get(key);
  if (!entry) throw new RangeError(`no entry ${key}`);
  return entry;
}

/** Keys under which an entry was known before, from its `formerIds`. A position's lie in its own folder. */
export function formerKeys({ key, facts }: Pick<WholeEntry, 'key' | 'facts'>): string[] {
  return (facts.formerIds ?? []).map((id) => key.replace(/[^/]*$/, id));
}
