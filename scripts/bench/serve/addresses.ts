import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { savedAs } from '../../../src/offline/saved-files.ts';
import { site } from '../../../src/site.ts';

/** How many different addresses are asked for: more than a server's own small caches hold. */
const count = 500;

/**
 * What readers of a site ask for: pages of every kind, what they are made of, and the parts of the search, evenly drawn
 * from all of them.
 * @param folder of the built site
 * @returns paths below the home page
 */
export function addressesToAsk(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    // Packed files lie beside those they stand for, and are never asked for by name.
    .filter((file) => !/\.(?:br|gz)$/.test(file))
    .flatMap((file) => savedAs(file, site.locales)?.path ?? [])
    .filter((path) => path !== '404.html')
    .sort();
  const step = Math.max(1, paths.length / count);
  return Array.from(
    { length: Math.min(count, paths.length) },
    (_, index) => paths[Math.floor(index * step)] ?? '',
  );
}
