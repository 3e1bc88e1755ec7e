import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { partTag } from '../../src/search/index-lists.ts';
import { type Locale, site } from '../../src/site.ts';
import { classicScript } from './classic-script.ts';
import { indexParts, type Room } from './page-parts.ts';

/**
 * Postings in a part of the index, instead of Pagefind's 20,000: a question fetches one part a word, of 4 KB rather
 * than 22. Pagefind calls the variable unstable; a build with a version that ignores it still works, with more bytes.
 */
const postings = '2500';
/**
 * Pages in one index, as many again where they have no date. A search fetches Pagefind's list of all pages of an index,
 * at 9 bytes a page, where on them a common word stands, at 10, and on the search page what each is filtered by, at 14;
 * and Pagefind holds 130 KB a page while it indexes.
 */
const room: Room = { first: 800, others: 4000 };
/** Pages handed to Pagefind before its answer is waited for. */
const atOnce = 32;
/** All of Pagefind's own code that a search fetches; it comes with its names and comments in full. */
const worker = 'pagefind-worker.js';
/** Pagefind's own interfaces, which the strict policy would not let run, and its marks on pages. */
const unused = /^pagefind-(?:\w+-)?ui\.|^pagefind-highlight/;
/** Says what languages there are, and of which files the index of each is made. */
const entryFile = 'pagefind-entry.json';

/** What stands in `pagefind-entry.json`. */
interface Entry {
  languages: Record<string, { wasm: string | null }>;
}

/** The indexes of a site. */
export interface WrittenIndex {
  /** Where they lie, all in one folder. */
  folder: string;
  /** Of each language, the earliest day of every part but the last: newest first, none where there is one part. */
  since: Record<Locale, readonly string[]>;
  /** Number of pages in them. */
  pages: number;
}

/**
 * Writes the index of a built site, a language after the other, and of a large site a span of time after the other, each
 * in a process of Pagefind's own, which gives nothing back. An older part is a language of its own to Pagefind, so that
 * its files stand beside the others, under names of their own. What is shared is the same each time.
 * @param output folder of the built site
 * @throws {Error} with what Pagefind says, where it fails
 */
export async function writeIndex(output: string): Promise<WrittenIndex> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= postings;
  // For tests: a small site as a large one.
  const asked = Number(process.env['SEARCH_PART_PAGES'] ?? 0);
  const pagesIn = asked > 0 ? { first: asked, others: asked } : room;
  const folder = join(output, 'pagefind');
  const since = {} as Record<Locale, readonly string[]>;
  let pages = 0;
  let entry: Entry = { languages: {} };
  for (const locale of site.locales) {
    const parts = indexParts(output, pagesOf(output, locale), pagesIn);
    since[locale] = parts.flatMap((part) => part.since ?? []);
    for (const [place, { files }] of parts.entries()) {
      pages += files.length;
      await indexPages(output, files, place === 0 ? undefined : partTag(site.tags[locale], place), folder);
      const written = JSON.parse(readFileSync(join(folder, entryFile), 'utf8')) as Entry;
      const twice = Object.keys(written.languages).find((each) => each in entry.languages);
      if (twice !== undefined) throw new Error(`Pages of "${twice}" stand among those of two languages`);
      entry = { ...written, languages: { ...entry.languages, ...sharing(written, locale, place, folder) } };
    }
  }
  writeFileSync(join(folder, entryFile), JSON.stringify(entry));
  for (const name of readdirSync(folder)) if (unused.test(name)) rmSync(join(folder, name));
  const script = join(folder, worker);
  writeFileSync(script, await classicScript(script));
  return { folder, since, pages };
}

/** An older part searches with the code of its language; its copy of that goes. */
function sharing({ languages }: Entry, locale: Locale, place: number, folder: string): Entry['languages'] {
  if (place === 0) return languages;
  return Object.fromEntries(
    Object.entries(languages).map(([tag, about]) => {
      rmSync(join(folder, `wasm.${tag}.pagefind`), { force: true });
      return [tag, { ...about, wasm: site.tags[locale].toLowerCase() }];
    }),
  );
}

/** @param language that stands in place of the pages' own */
async function indexPages(
  output: string,
  files: readonly string[],
  language: string | undefined,
  folder: string,
): Promise<void> {
  try {
    const { index, errors } = await createIndex(language === undefined ? {} : { forceLanguage: language });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const failures = await addPages(index, output, files);
    // Pagefind writes its files itself: handed over, all of them would be in memory three times.
    const written = await index.writeFiles({ outputPath: folder });
    failures.push(...written.errors);
    if (failures.length > 0) throw new Error(`Pagefind: ${failures.join('; ')}`);
  } finally {
    await close();
  }
}

/** @returns what Pagefind had against them */
async function addPages(index: PagefindIndex, output: string, files: readonly string[]): Promise<string[]> {
  const failures: string[] = [];
  for (let first = 0; first < files.length; first += atOnce) {
    const some = files.slice(first, first + atOnce);
    const added = await Promise.all(
      some.map((file) =>
        index.addHTMLFile({ sourcePath: file, content: readFileSync(join(output, file), 'utf8') }),
      ),
    );
    failures.push(...added.flatMap(({ errors }) => errors));
  }
  return failures;
}

/** The pages of a language: those below its folder, or, of the one that has none, below no folder of another. */
function pagesOf(output: string, locale: Locale): string[] {
  const own = (path: string): string =>
    site.locales.find((each) => path.startsWith(`${each}/`)) ?? site.defaultLocale;
  return readdirSync(output, { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && own(path) === locale)
    .sort();
}
