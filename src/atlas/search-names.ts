import { words } from '../i18n/index.ts';
import type { CollectionName, languages } from '../model/vocabulary.ts';
import type { Atlas, AtlasEntry } from './entry.ts';
import { typeNames } from './facets.ts';

/** The entries of a kind by their names, for answers while typing. */
export interface NamedKind {
  kind: string;
  collection: CollectionName;
  /** The kind in words. */
  word: string;
  entries: { page: string; names: string[] }[];
}

/**
 * What readers ask for by name, in the order in which they ask for it. The list must be small: figures, and terms,
 * which mostly explain the name of something in it, are found in the texts.
 */
const named = [
  'issues',
  'stakeholders',
  'instruments',
  'programs',
  'events',
  'topics',
  'sources',
] as const satisfies readonly CollectionName[];
/** The names by which entries are asked for in the atlas's language. */
export function searchNames(atlas: Atlas): NamedKind[] {
  return named.map((collection) => {
    const kind = typeNames[collection];
    const entries = (atlas[collection] as readonly AtlasEntry[]).map((entry) => ({
      page: entry.page,
      names: namesOf(entry, atlas),
    }));
    return { kind, collection, word: words(atlas.locale).collections[collection].one, entries };
  });
}

/** An acronym is typed in any language: "T-MEC", "OECD". */
const isAcronym = (name: string): boolean => /^[\p{Lu}\d][\p{Lu}\d.&/-]{1,8}$/u.test(name);

/** Title, then acronym, own name and what else the language calls it; acronyms of every language. */
function namesOf({ title, facts, otherNames }: AtlasEntry, { locale }: Atlas): string[] {
  const { acronym, nativeName, aliases } = facts as {
    acronym?: string;
    nativeName?: string;
    aliases?: Partial<Record<(typeof languages)[number], string[]>>;
  };
  const own = [acronym, nativeName, ...(aliases?.[locale] ?? [])].filter((name) => name !== undefined);
  return [...new Set([title, ...own, ...otherNames.filter(isAcronym)])];
}

/**
 * The titles that the same entries have in the canonical language, in the same order; none where it is the atlas's.
 * Readers of a translation know them too, but they need not be there for the first answer.
 */
export const canonicalTitles = (atlas: Atlas): string[] =>
  named.flatMap((collection) =>
    (atlas[collection] as readonly AtlasEntry[]).map(({ title, canonicalTitle }) =>
      title === canonicalTitle ? '' : canonicalTitle,
    ),
  );
