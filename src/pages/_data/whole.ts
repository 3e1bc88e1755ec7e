import { recordIn, recordsIn } from '../../atlas/addenda.ts';
import { type Atlas, type AtlasEntry, type Link } from '../../atlas/entry.ts';
import { PageCitations } from '../../atlas/citations.ts';
import { incomingLinks } from '../../atlas/incoming.ts';
import { proseIn } from '../../atlas/prose.ts';
import type { EntryWords, Whole, WholeEntry, WholeLink } from '../../export/whole.ts';
import type { RecordName } from '../../model/vocabulary.ts';
import { type Locale, site } from '../../site.ts';

/**
 * The atlas of every language as the exports want it: plain data, in the canonical order. Each part is made when it is
 * asked for: in dev, a page needs its own entry alone.
 * @param home absolute address of the home page; ends in `/`
 */
export function wholeOf(atlases: Record<Locale, Atlas>, home: string): Whole {
  const canonical = atlases[site.defaultLocale];
  const made = new Map<string, WholeEntry>();
  const get = (key: string): WholeEntry | undefined => {
    const entry = made.get(key) ?? inEveryLanguage(key, atlases);
    if (entry) made.set(key, entry);
    return entry;
  };
  let entries: WholeEntry[] | undefined;
  let links: WholeLink[] | undefined;
  return {
    home,
    get entries() {
      return (entries ??= recordsIn(canonical).flatMap(({ key }) => get(key) ?? []));
    },
    byKey: { get },
    get links() {
      return (links ??= linksOf(canonical));
    },
  };
}

function inEveryLanguage(key: string, atlases: Record<Locale, Atlas>): WholeEntry | undefined {
  const entry = recordIn(atlases[site.defaultLocale], key);
  if (!entry) return undefined;
  const versions = site.locales.flatMap((locale) => {
    const version = recordIn(atlases[locale], key);
    return version?.language === locale ? [[locale, version] as const] : [];
  });
  return {
    collection: entry.collection,
    id: entry.id,
    key,
    page: entry.page,
    facts: entry.facts,
    words: Object.fromEntries(
      versions.map(([locale, version]) => [locale, wordsOf(version, atlases[locale])]),
    ) as WholeEntry['words'],
    stale: versions.filter(([, { stale }]) => stale).map(([locale]) => locale),
  };
}

function wordsOf(entry: AtlasEntry<RecordName>, atlas: Atlas): EntryWords {
  const { title, summary, facts, file, language, proseLanguage } = entry;
  let prose: string | undefined;
  return {
    title,
    summary,
    facts,
    // Read when it is asked for: in dev, a page needs that of its own entry alone.
    get prose() {
      if (language !== proseLanguage) return undefined;
      prose ??= proseIn(file, atlas, new PageCitations(atlas), '/').text;
      return prose || undefined;
    },
  };
}

/** The references of the whole atlas, in the order of the entries from which they come. */
function linksOf(atlas: Atlas): WholeLink[] {
  const bySource = new Map<string, WholeLink[]>(recordsIn(atlas).map(({ key }) => [key, []]));
  const addenda = incomingLinks<'corrections' | 'replies'>([...atlas.corrections, ...atlas.replies]);
  for (const [to, links] of [...atlas.incoming, ...addenda]) {
    for (const link of links) bySource.get(link.from.key)?.push(plainLink(to, link));
  }
  return [...bySource.values()].flat();
}

function plainLink(to: string, { from, field, value, at }: Link<RecordName>): WholeLink {
  const part = value.split('#')[1];
  return {
    from: from.key,
    to,
    field,
    ...(part === undefined ? {} : { part }),
    ...(at === undefined ? {} : { at }),
  };
}
