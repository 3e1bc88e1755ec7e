import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pageInFolder } from '../../src/folder/page-in-folder.ts';
import { savedAs } from '../../src/offline/saved-files.ts';
import { site, urlFor } from '../../src/site.ts';
import { classicScript } from '../integrations/classic-script.ts';
import { holdingScript, workerScript } from './held-files.ts';

export interface Made {
  /** Bytes by path in the folder, sorted. */
  files: Map<string, Uint8Array>;
}

/** The script that comes first on every page, as it is compiled with the site's own. */
export const firstScript = 'folder.js';

/**
 * The built site as files that can be opened from a disk, without a server.
 * @param folder of the built site
 * @param home address of the home page, with its final slash
 */
export async function makeFolder(folder: string, home: URL): Promise<Made> {
  const all = filesBelow(folder);
  const read = all.filter(
    (file) => savedAs(file, site.locales) && !file.startsWith('pagefind/') && !/\.txt$/.test(file),
  );
  const pages = read.filter((file) => file.endsWith('.html'));
  const there = new Set(read);
  const held = heldScripts(folder, all);
  const files = new Map<string, Uint8Array>();
  const put = (path: string, content: string | Uint8Array): void =>
    void files.set(path, Buffer.from(content));

  put(firstScript, readFileSync(join(folder, firstScript)));
  for (const [path, { content }] of held) put(path, content);
  for (const file of read.filter((each) => !each.endsWith('.html'))) {
    const path = join(folder, file);
    put(file, file.endsWith('.js') ? await classicScript(path) : readFileSync(path));
  }
  const place = { base: home.pathname, home: home.href, has: (file: string) => there.has(file) };
  for (const file of pages) {
    const html = withoutSize(readFileSync(join(folder, file), 'utf8'));
    const own = [...held].filter(([, { page }]) => page === file).map(([path]) => path);
    put(file, pageInFolder(html, file, place, [firstScript, ...own]));
  }
  return { files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** The scripts that hold what a page would fetch, by their path. */
function heldScripts(folder: string, all: readonly string[]): Map<string, { page: string; content: string }> {
  const scripts = new Map<string, { page: string; content: string }>();
  for (const locale of site.locales) {
    const [prefix, tag] = [urlFor('', locale).slice(1), site.tags[locale].toLowerCase()];
    const search = all.filter(
      (file) =>
        (file.startsWith(`${prefix}search/`) && file.endsWith('.txt')) ||
        new RegExp(`^pagefind/(?:pagefind-entry\\.json|.*[/.]${tag}[_.][^/]*)$`).test(file),
    );
    const page = `${prefix}search/index.html`;
    scripts.set(`search-files/${locale}.js`, {
      page,
      content: holdingScript(folder, search) + workerScript(folder),
    });
    const records = all.filter((file) => file.startsWith(`${prefix}compare/`) && file.endsWith('.json'));
    if (records.length > 0) {
      const content = holdingScript(folder, records);
      scripts.set(`compare-files/${locale}.js`, { page: `${prefix}compare/index.html`, content });
    }
  }
  return scripts;
}

/** The size of the zip cannot stand in the zip. */
const withoutSize = (html: string): string => html.replace(/<span data-zip-size[^>]*>[^<]*<\/span>/g, '');

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(folder.length).replaceAll(sep, '/').replace(/^\//, ''),
    )
    .sort();
}
