import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { type Locale, site } from '../../src/site.ts';
import { classicScript } from './classic-script.ts';

/**
 * Postings in a part of the index, instead of Pagefind's 20,000: a question fetches one part a word, of 4 KB rather
 * than 22. Pagefind calls the variable unstable; a build with a version that ignores it still works, with more bytes.
 */
const postings = '2500';
/** All of Pagefind's own code that a search fetches; it comes with its names and comments in full. */
const worker = 'pagefind-worker.js';
/** Pagefind's own interfaces, which the strict policy would not let run, and its marks on pages. */
const unused = /^pagefind-(?:\w+-)?ui\.|^pagefind-highlight/;
/** Says what languages there are, and of which files the index of each is made. */
const entryFile = 'pagefind-entry.json';

/** What stands in `pagefind-entry.json`. */
interface Entry {
  languages: Record<string, unknown>;
}

/**
 * Writes the index of a built site, a language after the other, each in a process of Pagefind's own: it holds 130 KB a
 * page, and gives nothing back. What is shared is the same each time.
 * @param output folder of the built site
 * @returns the folder of the index, and the number of pages gone through: every page, also those that mark nothing
 * @throws {Error} with what Pagefind says, where it fails
 */
export async function writeIndex(output: string): Promise<{ folder: string; pages: number }> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= postings;
  const folder = join(output, 'pagefind');
  let pages = 0;
  let entry: Entry = { languages: {} };
  for (const locale of site.locales) {
    pages += await indexPages(output, globOf(output, locale), folder);
    const written = JSON.parse(readFileSync(join(folder, entryFile), 'utf8')) as Entry;
    const twice = Object.keys(written.languages).find((each) => each in entry.languages);
    if (twice !== undefined) throw new Error(`Pages of "${twice}" stand among those of two languages`);
    entry = { ...written, languages: { ...entry.languages, ...written.languages } };
  }
  writeFileSync(join(folder, entryFile), JSON.stringify(entry));
  for (const name of readdirSync(folder)) if (unused.test(name)) rmSync(join(folder, name));
  const script = join(folder, worker);
  writeFileSync(script, await classicScript(script));
  return { folder, pages };
}

async function indexPages(output: string, glob: string, folder: string): Promise<number> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: output, glob });
    // Pagefind writes its files itself: handed over, all of them would be in memory three times.
    const written = await index.writeFiles({ outputPath: folder });
    const failures = [...added.errors, ...written.errors];
    if (failures.length > 0) throw new Error(`Pagefind: ${failures.join('; ')}`);
    return added.page_count;
  } finally {
    await close();
  }
}

/** The pages of a language: those below its folder, or, of the one that has none, below all other folders. */
function globOf(output: string, locale: Locale): string {
  if (locale !== site.defaultLocale) return `${locale}/**/*.html`;
  const locales: readonly string[] = site.locales;
  const folders = readdirSync(output, { withFileTypes: true })
    .filter((each) => each.isDirectory() && !locales.includes(each.name))
    .map(({ name }) => `${name}/**/*.html`)
    .sort();
  return `{${['*.html', ...folders].join(',')}}`;
}
