import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SitemapItem } from '@astrojs/sitemap';
import { site, urlFor } from '../../src/site.ts';

/** What the integration asks, page by page: first of each whether it is listed, then of each that is. */
interface ListedPages {
  filter(page: string): boolean;
  serialize(item: SitemapItem): SitemapItem;
}

/**
 * What the sitemap lists: pages that do not ask robots to pass them by, each with those that are the same in another
 * language. The integration would look through all pages for those of each: 9 of 390 s at 10,000 entries, growing with
 * the square.
 * @param home absolute address of the home page, with its final slash
 * @param folder where the site was built
 */
export function siteMap(home: URL, folder: string): ListedPages {
  const listed = new Set<string>();
  return {
    filter(page) {
      if (isHidden(page, home, folder)) return false;
      listed.add(page);
      return true;
    },
    serialize(item) {
      const name = nameOf(item.url, home);
      const links = site.locales
        .map((locale) => ({
          url: new URL(urlFor(name, locale, home.pathname), home).href,
          lang: site.tags[locale],
        }))
        .filter(({ url }) => listed.has(url))
        .sort((a, b) => a.url.localeCompare(b.url, 'en', { numeric: true }));
      return links.length > 1 ? { ...item, links } : item;
    },
  };
}

/** Path of a page without language and base: `issues/x/`. */
function nameOf(page: string, home: URL): string {
  const path = page.slice(home.href.length);
  const prefix = site.locales.find(
    (locale) => locale !== site.defaultLocale && path.startsWith(`${locale}/`),
  );
  return prefix ? path.slice(prefix.length + 1) : path;
}

/**
 * True for a built page that asks robots to pass it by, such as one that leads on from a former address.
 * @param page its absolute address, which ends in `/`
 */
function isHidden(page: string, home: URL, folder: string): boolean {
  const path = decodeURI(new URL(page).pathname.slice(home.pathname.length));
  return readFileSync(join(folder, path, 'index.html'), 'utf8').includes(
    '<meta name="robots" content="noindex">',
  );
}
