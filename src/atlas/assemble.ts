import { collections } from '../model/collections.ts';
import { compareDates } from '../model/dates.ts';
import { references } from '../model/references.ts';
import { translated } from '../model/translation.ts';
import { type CollectionName, collectionNames } from '../model/vocabulary.ts';
import { type Locale, site } from '../site.ts';
import type { Atlas, AtlasEntry, Link, StoredEntry } from './entry.ts';
import { positionTitle } from './titles.ts';

export type StoredAtlas = { [Name in CollectionName]: { id: string; data: StoredEntry<Name> }[] };

/**
 * Builds the atlas of one language from what the store holds: words put in their places, lists sorted,
 * references indexed both ways. Pure; the input is left as it was.
 */
export function assemble(stored: StoredAtlas, locale: Locale): Atlas {
  const compare = new Intl.Collator(site.tags[locale], { numeric: true }).compare;
  const byKey = new Map<string, AtlasEntry>();
  for (const name of collectionNames) {
    for (const { id, data } of stored[name]) {
      const entry = localized(name, id, data, locale);
      byKey.set(entry.key, entry);
    }
  }
  for (const entry of byKey.values()) {
    if (isA(entry, 'positions')) entry.title = positionTitle(entry, byKey, locale);
  }
  const all = <Name extends CollectionName>(name: Name): AtlasEntry<Name>[] =>
    [...byKey.values()].filter((entry): entry is AtlasEntry<Name> => entry.collection === name);
  const byTitle = (a: AtlasEntry, b: AtlasEntry): number => compare(a.title, b.title) || compareIds(a, b);
  const byDate = (a: AtlasEntry, b: AtlasEntry): number =>
    compareDates(dateOf(b), dateOf(a)) || compareIds(a, b);
  return {
    locale,
    topics: all('topics').sort((a, b) => a.facts.order - b.facts.order),
    issues: all('issues').sort(byTitle),
    positions: all('positions').sort(byDate),
    stakeholders: all('stakeholders').sort(byTitle),
    instruments: all('instruments').sort(byTitle),
    programs: all('programs').sort(byTitle),
    events: all('events').sort(byDate),
    figures: all('figures').sort(byTitle),
    sources: all('sources').sort(byDate),
    glossary: all('glossary').sort(byTitle),
    byKey,
    incoming: incomingLinks(byKey),
  };
}

/** Narrows an entry to a collection. */
export const isA = <Name extends CollectionName>(entry: AtlasEntry, name: Name): entry is AtlasEntry<Name> =>
  entry.collection === name;

const compareIds = (a: AtlasEntry, b: AtlasEntry): number => (a.key < b.key ? -1 : 1);

function dateOf(entry: AtlasEntry): string {
  if (isA(entry, 'positions')) return entry.facts.date;
  if (isA(entry, 'events')) return entry.facts.date ?? '[..0001]';
  if (isA(entry, 'sources')) return entry.facts.issued ?? '[..0001]';
  return '[..0001]';
}

function localized<Name extends CollectionName>(
  collection: Name,
  id: string,
  data: StoredEntry<Name>,
  locale: Locale,
): AtlasEntry<Name> {
  const translation = data.translations[locale];
  const facts = translated(data.facts, translation?.words);
  const words = facts as { title?: string; summary?: string; definition?: string; acronym?: string; aliases?: Names; nativeName?: string };
  return {
    collection,
    id,
    key: `${collection}/${id}`,
    facts,
    title: words.title ?? '',
    summary: words.summary ?? words.definition ?? '',
    otherNames: otherNames(words),
    page: `${collection}/${id}/`,
    language: translation ? locale : site.defaultLocale,
    proseLanguage: translation?.hasProse ? locale : site.defaultLocale,
    stale: translation !== undefined && translation.words.translates !== data.digest,
    file: translation?.hasProse ? translation.path : data.path,
    folder: data.folder,
    prose: data.prose,
  };
}

type Names = { en?: string[] | undefined; es?: string[] | undefined } | undefined;

function otherNames(words: { acronym?: string; nativeName?: string; aliases?: Names }): string[] {
  const names = [words.acronym, words.nativeName, ...(words.aliases?.en ?? []), ...(words.aliases?.es ?? [])];
  return [...new Set(names.filter((each): each is string => Boolean(each)))];
}

function incomingLinks(byKey: ReadonlyMap<string, AtlasEntry>): Map<string, Link[]> {
  const incoming = new Map<string, Link[]>();
  const add = (target: string, link: Link): void => {
    const known = incoming.get(target);
    if (known) known.push(link);
    else incoming.set(target, [link]);
  };
  for (const entry of byKey.values()) {
    for (const { path, target, value } of references(collections[entry.collection].schema, entry.facts)) {
      const field = path.filter((step) => typeof step === 'string').join('.');
      add(targetKey(target, value), { from: entry, field, value });
    }
    for (const { source } of entry.prose.citations) {
      add(`sources/${source}`, { from: entry, field: 'prose', value: source });
    }
    for (const path of new Set(entry.prose.links)) {
      add(path.replace(/\.(mdx|yaml)$/, ''), { from: entry, field: 'prose', value: path });
    }
    for (const id of new Set(entry.prose.terms)) add(`glossary/${id}`, { from: entry, field: 'prose', value: id });
    for (const id of new Set(entry.prose.figures)) add(`figures/${id}`, { from: entry, field: 'prose', value: id });
  }
  return incoming;
}

function targetKey(target: string, value: string): string {
  if (target === 'entry') return value;
  if (target === 'proposition') return `issues/${value.split('#')[0] ?? ''}`;
  if (target === 'session') return `events/${value.split('#')[0] ?? ''}`;
  return `${target}/${value}`;
}
