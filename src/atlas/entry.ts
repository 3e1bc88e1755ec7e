import type { DataOf } from '../model/collections.ts';
import type { CollectionName, RecordName } from '../model/vocabulary.ts';
import type { Locale } from '../site.ts';

/** What the content store keeps of one entry (`content.config.ts`). */
export interface StoredEntry<Name extends RecordName = CollectionName> {
  facts: DataOf<Name>;
  translations: Record<
    string,
    { words: { translates: string } & Record<string, unknown>; path: string; hasProse: boolean }
  >;
  /** Path of the canonical file from the content folder. */
  path: string;
  /** Path of the content folder from the project, for links to the code host. */
  folder: string;
  prose: ProsePointers;
  /** Digest of the canonical text; a translation made from another is stale. */
  digest: string;
}

/** What the prose of an entry points to. */
export interface ProsePointers {
  words: number;
  citations: { source: string; at: string }[];
  /** Content paths: `stakeholders/ift.mdx`. */
  links: string[];
  terms: string[];
  figures: string[];
}

/** One entry as a page of one language sees it: facts with the words of that language, and a name to show. */
export interface AtlasEntry<Name extends RecordName = CollectionName> {
  collection: Name;
  id: string;
  /** `collection/id`, unique in the atlas. */
  key: string;
  facts: DataOf<Name>;
  title: string;
  /** Its title in the canonical language, which readers of the other know too; a position has none of its own. */
  canonicalTitle: string;
  summary: string;
  /** Acronym and aliases of every language: what readers may call it. */
  otherNames: string[];
  /** Address of its page without language and base: `issues/net-neutrality/`; of an addendum, of its place on one. */
  page: string;
  /** Language that its words are in; differs from the atlas's where a translation is missing. */
  language: Locale;
  /** Language of its prose, which may be missing from a translation. */
  proseLanguage: Locale;
  /** True where the canonical text has changed since the translation. */
  stale: boolean;
  /** How many of its texts, the prose counted as one, are shown in the canonical language for want of a translation. */
  untranslated: number;
  /**
   * Content path of the file in the language shown, and the folder it lies in: the translation's, unless that leaves
   * out the prose.
   */
  file: string;
  folder: string;
  prose: ProsePointers;
}

/** One reference from an entry to another: a field of its frontmatter, or its prose. */
export interface Link<Name extends RecordName = CollectionName> {
  from: AtlasEntry<Name>;
  /** Field that refers, without indexes: `evidence.source`, `holders`, or `prose`. */
  field: string;
  /** As written: `net-neutrality#adopt-the-rules`, `ift`; in prose, the content path of a linked file. */
  value: string;
  /** The places cited, where the reference is a citation. */
  at?: string;
}

/**
 * Everything the atlas knows, in one language. Nobody changes it. Topics stand in their own order; positions, events
 * and sources newest first, undated last; all else by title. Whatever is taken out of a list keeps that order.
 */
export interface Atlas {
  locale: Locale;
  topics: readonly AtlasEntry<'topics'>[];
  issues: readonly AtlasEntry<'issues'>[];
  positions: readonly AtlasEntry<'positions'>[];
  stakeholders: readonly AtlasEntry<'stakeholders'>[];
  instruments: readonly AtlasEntry<'instruments'>[];
  programs: readonly AtlasEntry<'programs'>[];
  events: readonly AtlasEntry<'events'>[];
  figures: readonly AtlasEntry<'figures'>[];
  sources: readonly AtlasEntry<'sources'>[];
  glossary: readonly AtlasEntry<'glossary'>[];
  /** What is said of entries afterwards, newest first: in no index, because it has no pages of its own. */
  corrections: readonly AtlasEntry<'corrections'>[];
  replies: readonly AtlasEntry<'replies'>[];
  /** By `collection/id`, collection after collection, each in the order of its list. */
  byKey: ReadonlyMap<string, AtlasEntry>;
  /** What refers to an entry, by its key; in the order of `byKey`. */
  incoming: ReadonlyMap<string, readonly Link[]>;
}

/** Narrows an entry to a collection. */
export const isA = <Name extends CollectionName>(entry: AtlasEntry, name: Name): entry is AtlasEntry<Name> =>
  entry.collection === name;

/** The entry with an id. Throws where there is none: the checks have resolved every reference before. */
export function entryOf<Name extends CollectionName>(
  atlas: Atlas,
  collection: Name,
  id: string,
): AtlasEntry<Name> {
  const entry = atlas.byKey.get(`${collection}/${id}`);
  if (!entry) throw new RangeError(`no entry ${collection}/${id}`);
  return entry as AtlasEntry<Name>;
}

/** The entries with these ids, in their order. */
export const entriesOf = <Name extends CollectionName>(
  atlas: Atlas,
  collection: Name,
  ids: readonly string[],
): AtlasEntry<Name>[] => ids.map((id) => entryOf(atlas, collection, id));
