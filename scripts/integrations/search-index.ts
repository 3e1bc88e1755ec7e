import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { factList, type IndexedPage, stemmer, wordList } from '../../src/search/index-lists.ts';
import { type Locale, site, urlFor } from '../../src/site.ts';
import { writeIndex } from './pagefind-index.ts';

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
        const { folder, pages } = await writeIndex(output);
        for (const locale of site.locales) await writeLists(output, locale, pagesIn(folder, locale));
        logger.info(`${String(pages)} pages gone through`);
      },
    },
  };
}

/** The indexed pages of a language, from Pagefind's fragments. */
function pagesIn(folder: string, locale: Locale): IndexedPage[] {
  const prefix = `${site.tags[locale].toLowerCase()}_`;
  const home = urlFor('', locale);
  const fragments = join(folder, 'fragment');
  if (!existsSync(fragments)) return [];
  return readdirSync(fragments)
    .filter((name) => name.startsWith(prefix))
    .sort()
    .map((name) => {
      const text = gunzipSync(readFileSync(join(fragments, name))).toString('utf8');
      // Twelve letters by which Pagefind knows its own files come first.
      const { url, ...page } = JSON.parse(text.slice(text.indexOf('{'))) as Omit<
        IndexedPage,
        'id' | 'page'
      > & {
        url: string;
      };
      const id = name.slice(0, name.indexOf('.'));
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
