import { type Atlas, type AtlasEntry, entryOf, type Link } from '../../atlas/entry.ts';
import { PageCitations } from '../../atlas/citations.ts';
import { proseIn } from '../../atlas/prose.ts';
import type { EntryWords, Whole, WholeEntry, WholeLink } from '../../export/whole.ts';
import { type Locale, site } from '../../site.ts';

/**
 * The atlas of every language as the exports want it: plain data, in the canonical order.
 * @param home absolute address of the home page; ends in `/`
 */
export function wholeOf(atlases: Record<Locale, Atlas>, home: string): Whole {
  const canonical = atlases[site.defaultLocale];
  const entries = [...canonical.byKey.values()].map((entry) => inEveryLanguage(entry, atlases));
  return {
    home,
    entries,
    byKey: new Map(entries.map((entry) => [entry.key, entry])),
    links: linksOf(canonical),
  };
}

function inEveryLanguage(entry: AtlasEntry, atlases: Record<Locale, Atlas>): WholeEntry {
  const versions = site.locales
    .map((locale) => [locale, entryOf(atlases[locale], entry.collection, entry.id)] as const)
    .filter(([locale, version]) => version.language === locale);
  return {
    collection: entry.collection,
    id: entry.id,
    key: entry.key,
    page: entry.page,
    facts: entry.facts,
    words: Object.fromEntries(
      versions.map(([locale, version]) => [locale, wordsOf(version, atlases[locale])]),
    ) as WholeEntry['words'],
    stale: versions.filter(([, { stale }]) => stale).map(([locale]) => locale),
  };
}

function wordsOf(entry: AtlasEntry, atlas: Atlas): EntryWords {
  const { title, summary, facts, file, language, proseLanguage } = entry;
  const prose = language === proseLanguage && proseIn(file, atlas, new PageCitations(atlas), '/').text;
  return { title, summary, facts, ...(prose ? { prose } : {}) };
}

/** The references of the whole atlas, in the order of the entries from which they come. */
function linksOf(atlas: Atlas): WholeLink[] {
  const bySource = new Map<string, WholeLink[]>([...atlas.byKey.keys()].map((key) => [key, []]));
  for (const [to, links] of atlas.incoming) {
    for (const link of links) bySource.get(link.from.key)?.push(plainLink(to, link));
  }
  return [...bySource.values()].flat();
}

function plainLink(to: string, { from, field, value, at }: Link): WholeLink {
  const part = value.split('#')[1];
  return {
    from: from.key,
    to,
    field,
    ...(part === undefined ? {} : { part }),
    ...(at === undefined ? {} : { at }),
  };
}
