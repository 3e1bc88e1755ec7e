import { assemble, type StoredAtlas } from '../../src/atlas/assemble.ts';
import type { Atlas } from '../../src/atlas/entry.ts';
import { plainPage } from '../../src/atlas/twin.ts';
import { markdown } from '../../src/export/text/markdown.ts';
import { contentRoot } from '../../src/mdx/content-root.ts';
import { storedEntry } from '../../src/mdx/stored.ts';
import { site } from '../../src/site.ts';
import { recordNames } from '../../src/model/vocabulary.ts';
import { checkContent } from '../checks/all.ts';
import { type Coverage, coverage } from '../checks/coverage.ts';
import { keyOf, type Subject } from '../checks/check.ts';
import type { Entry } from '../../src/mdx/content.ts';

/** The atlas as one content folder makes it. */
export interface Snapshot {
  problems: number;
  coverage: Coverage;
  /** By `collection/id`; entries that the check refuses are not there. */
  entries: Record<string, EntrySnapshot>;
}

export interface EntrySnapshot {
  path: string;
  title: string;
  facts: Record<string, unknown>;
  /** Text of its files, by language. */
  files: Record<string, string>;
  /** Its pages as Markdown, by language; none for what has no page. */
  pages: Record<string, string>;
}

/**
 * Reads the content folder that `ATLAS_CONTENT` names, and prints its snapshot as JSON. A program of its own, because
 * one process knows one content folder.
 */
function snapshot(): Snapshot {
  const { subject, problems } = checkContent(contentRoot, 'content', null);
  const pages = pagesOf(subject);
  return {
    problems: problems.length,
    coverage: coverage(subject),
    entries: Object.fromEntries(
      subject.entries.map((entry) => {
        const key = keyOf(entry);
        const shown = pages.get(key);
        const { title, summary } = entry.data as { title?: string; summary?: string };
        return [
          key,
          {
            path: entry.path,
            title: title ?? summary ?? key,
            facts: entry.data as Record<string, unknown>,
            files: filesOf(entry),
            pages: shown ?? {},
          },
        ];
      }),
    ),
  };
}

function filesOf({ file, translations, prefix, data }: Entry): Record<string, string> {
  // Of several entries in one file each has its own facts.
  const own = prefix.length === 0 ? file.text : JSON.stringify(data);
  const others = Object.entries(translations).map(([language, translation]) => [
    language,
    translation.prefix.length === 0 ? translation.file.text : JSON.stringify(translation.data),
  ]);
  return { [site.defaultLocale]: own, ...(Object.fromEntries(others) as Record<string, string>) };
}

/**
 * Every page in every language; a page of an untranslated entry is there in the canonical one alone. Where something
 * leads to an entry that the check refuses, the pages that need it are left out.
 */
function pagesOf({ entries }: Subject): Map<string, Record<string, string>> {
  const stored = Object.fromEntries(
    recordNames.map((name) => [
      name,
      entries
        .filter(({ collection }) => collection === name)
        .map((entry) => ({ id: entry.id, data: storedEntry(entry, 'content') })),
    ]),
  ) as unknown as StoredAtlas;
  const pages = new Map<string, Record<string, string>>();
  for (const locale of site.locales) {
    const atlas = unlessBroken(() => assemble(stored, locale));
    for (const [key, entry] of atlas?.byKey ?? []) {
      if (locale !== site.defaultLocale && entry.language !== locale) continue;
      const page = unlessBroken(() => {
        const { tree, notes } = plainPage(atlas as Atlas, entry, '/');
        return markdown(tree, notes);
      });
      if (page !== undefined) pages.set(key, { ...pages.get(key), [locale]: page });
    }
  }
  return pages;
}

function unlessBroken<Made>(make: () => Made): Made | undefined {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return undefined;
  }
}

if (import.meta.main) process.stdout.write(JSON.stringify(snapshot()));
