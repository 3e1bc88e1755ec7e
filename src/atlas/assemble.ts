import { collator, dateInWords } from '../i18n/format.ts';
import { words } from '../i18n/index.ts';
import { compareDates } from '../model/dates.ts';
import { shapes } from '../model/collections.ts';
import { textPairs, translated } from '../model/translation.ts';
import { collectionNames, languages, type RecordName } from '../model/vocabulary.ts';
import { type Locale, site } from '../site.ts';
import { type AssemblyMemory, type Compare, noMemory } from './assembly-memory.ts';
import type { Atlas, AtlasEntry, StoredEntry } from './entry.ts';
import { incomingLinks } from './incoming.ts';
import { inWords } from './addenda.ts';
import { positionTitle } from './titles.ts';

export type StoredAtlas = {
  readonly [Name in RecordName]: readonly { id: string; data: StoredEntry<Name> }[];
};

/**
 * Builds the atlas of one language from what the store holds: words put in their places, lists sorted,
 * references indexed both ways. Pure: the input is left as it was, and its order says nothing.
 * @param memory of earlier atlases of the same language, and of no other
 */
export function assemble(stored: StoredAtlas, locale: Locale, memory = noMemory): Atlas {
  const { corrections, replies, ...lists } = listsOf(stored, locale, memory);
  const all: readonly AtlasEntry[] = collectionNames.flatMap((name): AtlasEntry[] => lists[name]);
  const known = { locale, byKey: keyed(all) };
  let incoming: Atlas['incoming'] | undefined;
  return {
    ...known,
    ...lists,
    // Gone through when it is asked for: in dev, a page needs that of its own language alone.
    get incoming() {
      return (incoming ??= incomingLinks(all, memory));
    },
    corrections: inWords.corrections(known, corrections),
    replies: inWords.replies(known, replies),
  };
}

function listsOf(stored: StoredAtlas, locale: Locale, memory: AssemblyMemory) {
  const listOf = <Name extends RecordName>(name: Name, order: Compare<Name>): AtlasEntry<Name>[] => {
    const entries = stored[name].map(({ id, data }) =>
      memory.entry(data, () => localized(name, id, data, locale)),
    );
    return memory.sorted(name, entries, order);
  };
  const compare = collator(locale);
  const byTitle = (a: AtlasEntry, b: AtlasEntry): number => compare(a.title, b.title) || byId(a, b);
  const issues = listOf('issues', byTitle);
  const stakeholders = listOf('stakeholders', byTitle);
  const untitled = listOf('positions', newestFirst(dateOf));
  return {
    topics: listOf('topics', (a, b) => a.facts.order - b.facts.order || byId(a, b)),
    issues,
    positions: nameApart(untitled, [...issues, ...stakeholders], locale, memory),
    stakeholders,
    instruments: listOf('instruments', byTitle),
    programs: listOf('programs', byTitle),
    events: listOf('events', newestFirst(dateOf)),
    figures: listOf('figures', byTitle),
    sources: listOf('sources', newestFirst(issueDateOf)),
    glossary: listOf('glossary', byTitle),
    corrections: listOf('corrections', newestFirst(dateOf)),
    replies: listOf('replies', newestFirst(dateOf)),
  };
}

const keyed = (entries: readonly AtlasEntry[]): Map<string, AtlasEntry> =>
  new Map(entries.map((entry) => [entry.key, entry]));

const byId = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : 1);

const dateOf = ({ date }: { date?: string | undefined }): string | undefined => date;
const issueDateOf = ({ issued }: { issued?: string | undefined }): string | undefined => issued;

/** What carries no date comes last. */
function newestFirst<Name extends RecordName>(
  dateOf: (facts: AtlasEntry<Name>['facts']) => string | undefined,
): Compare<Name> {
  return (a, b) => {
    const [one, other] = [dateOf(a.facts), dateOf(b.facts)];
    if (!one || !other) return Number(!one) - Number(!other) || byId(a, b);
    return compareDates(other, one) || byId(a, b);
  };
}

/** Titles for positions, which have none of their own; with stance and date where a holder spoke on it more than once. */
function nameApart(
  positions: readonly AtlasEntry<'positions'>[],
  names: readonly AtlasEntry[],
  locale: Locale,
  memory: AssemblyMemory,
): AtlasEntry<'positions'>[] {
  const byKey = keyed(names);
  const titles = positions.map((each) => memory.title(each, names, () => positionTitle(each, byKey, locale)));
  const seen = new Map<string, number>();
  for (const title of titles) seen.set(title, (seen.get(title) ?? 0) + 1);
  return positions.map((each, index) => {
    const title = titles[index] ?? '';
    if (seen.get(title) === 1) return memory.titled(each, title);
    const { stance, date } = each.facts;
    const apart = `${words(locale).stances[stance]}, ${dateInWords(date, locale)}`;
    return memory.titled(each, `${title} (${apart})`);
  });
}

function localized<Name extends RecordName>(
  collection: Name,
  id: string,
  data: StoredEntry<Name>,
  locale: Locale,
): AtlasEntry<Name> {
  const translation = data.translations[locale];
  const facts = translated(data.facts, translation?.words);
  const named = facts as Named;
  return {
    collection,
    id,
    key: `${collection}/${id}`,
    facts,
    title: named.title ?? '',
    canonicalTitle: (data.facts as Named).title ?? '',
    summary: named.summary ?? named.definition ?? '',
    otherNames: otherNames(named),
    page: `${collection}/${id}/`,
    language: translation ? locale : site.defaultLocale,
    proseLanguage: translation?.hasProse ? locale : site.defaultLocale,
    stale: translation !== undefined && translation.words.translates !== data.digest,
    untranslated: locale === site.defaultLocale ? 0 : untranslated(collection, data, locale),
    file: translation && (translation.hasProse || !mayHaveProse(data.path)) ? translation.path : data.path,
    folder: data.folder,
    prose: data.prose,
  };
}

function untranslated(collection: RecordName, data: StoredEntry<RecordName>, locale: Locale): number {
  const { words, hasProse } = data.translations[locale] ?? { words: { translates: '' }, hasProse: false };
  const texts = textPairs(shapes[collection].schema, data.facts, words).filter((pair) => !pair.words).length;
  return texts + Number(data.prose.words > 0 && !hasProse);
}

const mayHaveProse = (path: string): boolean => path.endsWith('.mdx');

/** The fields by which entries are named, whatever their collection. */
interface Named {
  title?: string | undefined;
  summary?: string | undefined;
  definition?: string | undefined;
  acronym?: string | undefined;
  nativeName?: string | undefined;
  aliases?: Partial<Record<(typeof languages)[number], string[] | undefined>> | undefined;
}

function otherNames({ acronym, nativeName, aliases }: Named): string[] {
  const names = [acronym, nativeName, ...languages.flatMap((language) => aliases?.[language] ?? [])];
  return [...new Set(names.filter((each): each is string => Boolean(each)))];
}
