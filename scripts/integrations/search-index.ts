import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { factList, type IndexedPage, stemmer, wordList } from '../../src/search/index-lists.ts';
import { type Locale, site, urlFor } from '../../src/site.ts';
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

/**
 * Indexes the built pages with Pagefind: those that mark a body for it, each under its own language. Then writes what
 * the search needs to know of the index at once: its words, and the filter values of its pages.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const output = fileURLToPath(dir);
        process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= postings;
        try {
          const { index, errors } = await createIndex();
          if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
          const added = await index.addDirectory({ path: output });
          const { files, errors: unread } = await index.getFiles();
          const failures = [...added.errors, ...unread];
          if (failures.length > 0) throw new Error(`Pagefind: ${failures.join('; ')}`);
          const wanted = files.filter(({ path }) => !unused.test(path));
          for (const { path, content } of wanted) write(join(output, 'pagefind', path), content);
          const script = join(output, 'pagefind', worker);
          writeFileSync(script, await classicScript(script));
          for (const locale of site.locales) await writeLists(output, locale, pagesIn(files, locale));
          // Pagefind counts every page, also those that mark nothing and are left out.
          logger.info(`${String(added.page_count)} pages gone through`);
        } finally {
          await close();
        }
      },
    },
  };
}

/** The indexed pages of a language, from Pagefind's fragments. */
function pagesIn(files: readonly { path: string; content: Uint8Array }[], locale: Locale): IndexedPage[] {
  const prefix = `fragment/${site.tags[locale].toLowerCase()}_`;
  const home = urlFor('', locale);
  return files
    .filter(({ path }) => path.startsWith(prefix))
    .map(({ path, content }) => {
      const text = gunzipSync(content).toString('utf8');
      // Twelve letters by which Pagefind knows its own files come first.
      const { url, ...page } = JSON.parse(text.slice(text.indexOf('{'))) as Omit<
        IndexedPage,
        'id' | 'page'
      > & {
        url: string;
      };
      const id = /([^/]+)\.pf_fragment$/.exec(path)?.[1] ?? '';
      return { ...page, id, page: url.slice(home.length) };
    });
}

async function writeLists(output: string, locale: Locale, pages: readonly IndexedPage[]): Promise<void> {
  const folder = join(output, urlFor('search/', locale));
  const names = readFileSync(join(folder, 'names.txt'), 'utf8');
  write(join(folder, 'words.txt'), wordList(pages, names, await stemmer(site.tags[locale])));
  write(join(folder, 'facts.txt'), factList(pages, names));
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
