import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pageInFolder } from '../../src/folder/page-in-folder.ts';
import { savedAs } from '../../src/offline/saved-files.ts';
import { site, urlFor } from '../../src/site.ts';
import { classicScript } from '../integrations/classic-script.ts';
import { holdingScript, workerScript } from './held-files.ts';

/** A file of the folder, made when it is asked for, so that never all are in memory. */
interface MadeFile {
  path: string;
  content(): Uint8Array | Promise<Uint8Array>;
}

/** The script that comes first on every page, as it is compiled with the site's own. */
export const firstScript = 'folder.js';

/**
 * The built site as files that can be opened from a disk, without a server, sorted by path.
 * @param folder of the built site
 * @param home address of the home page, with its final slash
 */
export function filesOfFolder(folder: string, home: URL): MadeFile[] {
  const all = filesBelow(folder);
  const read = all.filter(
    (file) => savedAs(file, site.locales) && !file.startsWith('pagefind/') && !/\.txt$/.test(file),
  );
  const there = new Set(read);
  const held = heldScripts(folder, all);
  const place = { base: home.pathname, home: home.href, has: (file: string) => there.has(file) };
  const contentOf = (file: string): Uint8Array | Promise<Uint8Array> => {
    const path = join(folder, file);
    if (file.endsWith('.js')) return classicScript(path).then(bytesOf);
    if (!file.endsWith('.html')) return readFileSync(path);
    const own = held.filter(({ page }) => page === file).map((each) => each.path);
    return bytesOf(pageInFolder(withoutSize(readFileSync(path, 'utf8')), file, place, [firstScript, ...own]));
  };
  return [...held, ...read.map((path) => ({ path, content: () => contentOf(path) }))].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

const bytesOf = (text: string): Uint8Array => Buffer.from(text);

/** The scripts that hold what a page would fetch, each for its page. */
function heldScripts(folder: string, all: readonly string[]): (MadeFile & { page: string })[] {
  return site.locales.flatMap((locale) => {
    const [prefix, tag] = [urlFor('', locale).slice(1), site.tags[locale].toLowerCase()];
    const index = new RegExp(`^pagefind/(?:pagefind-entry\\.json|.*[/.]${tag}(?:-\\d+)?[_.][^/]*)$`);
    const search = all.filter(
      (file) => (file.startsWith(`${prefix}search/`) && file.endsWith('.txt')) || index.test(file),
    );
    const records = all.filter((file) => file.startsWith(`${prefix}compare/`) && file.endsWith('.json'));
    const scripts = [
      {
        path: `search-files/${locale}.js`,
        page: `${prefix}search/index.html`,
        content: () => bytesOf(holdingScript(folder, search) + workerScript(folder)),
      },
      {
        path: `compare-files/${locale}.js`,
        page: `${prefix}compare/index.html`,
        content: () => bytesOf(holdingScript(folder, records)),
      },
    ];
    return records.length > 0 ? scripts : scripts.slice(0, 1);
  });
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
