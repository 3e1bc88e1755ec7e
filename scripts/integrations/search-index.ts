import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import {
  factList,
  type IndexedPage,
  PageWords,
  partFile,
  partTag,
  stemmer,
} from '../../src/search/index-lists.ts';
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
        const { folder, since, pages } = await writeIndex(output);
        for (const locale of site.locales) await writeLists(output, locale, folder, since[locale]);
        logger.info(`${String(pages)} pages in the index`);
      },
    },
  };
}

/** @param since the earliest day of every part of the index but the last */
async function writeLists(
  output: string,
  locale: Locale,
  index: string,
  since: readonly string[],
): Promise<void> {
  const folder = join(output, urlFor('search/', locale));
  const names = readFileSync(join(folder, 'names.txt'), 'utf8');
  const words = new PageWords(names);
  for (let place = 0; place <= since.length; place++) {
    const pages = pagesIn(index, partTag(site.tags[locale], place), urlFor('', locale)).map((page) => {
      words.add(page, place);
      return { id: page.id, page: page.page, filters: page.filters };
    });
    write(join(folder, partFile('facts', place)), factList([...pages], names));
    if (place > 0) write(join(folder, partFile('words', place)), words.ofPart(place));
  }
  write(join(folder, partFile('words', 0)), words.list(await stemmer(site.tags[locale]), since));
}

/**
 * The pages of a part of the index, from Pagefind's fragments, one at a time.
 * @param tag as the index calls the part
 * @param home path of the home page of the language, without a base
 */
function* pagesIn(folder: string, tag: string, home: string): Generator<IndexedPage, void> {
  const fragments = join(folder, 'fragment');
  if (!existsSync(fragments)) return;
  for (const name of readdirSync(fragments).sort()) {
    if (!name.startsWith(`${tag}_`)) continue;
    const text = gunzipSync(readFileSync(join(fragments, name))).toString('utf8');
    // Twelve letters by which Pagefind knows its own files come first.
    const { url, ...page } = JSON.parse(text.slice(text.indexOf('{'))) as Omit<IndexedPage, 'id' | 'page'> & {
      url: string;
    };
    yield { ...page, id: name.slice(0, name.indexOf('.')), page: url.slice(home.length) };
  }
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
