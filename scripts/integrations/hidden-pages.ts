import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * True for a built page that asks robots to pass it by, such as one that leads on from a former address: the sitemap
 * lists none of those.
 * @param page its absolute address, which ends in `/`
 * @param home absolute address of the home page
 * @param folder where the site was built
 */
export function isHidden(page: string, home: URL, folder: string): boolean {
  const path = decodeURI(new URL(page).pathname.slice(home.pathname.length));
  return readFileSync(join(folder, path, 'index.html'), 'utf8').includes(
    '<meta name="robots" content="noindex">',
  );
}
