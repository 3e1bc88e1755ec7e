import type { Page } from 'playwright-core';
import { urlFor } from '../../src/site.ts';
import { basePath } from '../../scripts/serve/settings.ts';
import type { ServedSite } from '../served-site.ts';
import type { Judged } from './queries.ts';
import type { Outcome } from './tally.ts';

const base = basePath(process.env['SITE_URL']);

/** Pages of one language that ask at once: most of a question's time is the pause after typing. */
const together = 3;

/** Asks every query on the search page of its language, as a reader types it, and reads the page. */
export async function outcomesOf(site: ServedSite, queries: readonly Judged[]): Promise<Outcome[]> {
  const rounds = [...new Set(queries.map(({ locale }) => locale))].flatMap((locale) => {
    const own = queries.filter((query) => query.locale === locale);
    return Array.from({ length: together }, (_, part) => ({
      locale,
      asked: own.filter((__, place) => place % together === part),
    }));
  });
  const found = new Map(
    (await Promise.all(rounds.map(({ locale, asked }) => askedOf(site, locale, asked)))).flat(),
  );
  return queries.map((query) => ({ query, found: found.get(query) ?? [] }));
}

/** Asks one query after the other on one page, which has loaded the search then. */
async function askedOf(
  site: ServedSite,
  locale: Judged['locale'],
  asked: readonly Judged[],
): Promise<[Judged, string[]][]> {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  const home = urlFor('', locale, base);
  await page.goto(site.at(`${home}search/`));
  const found: [Judged, string[]][] = [];
  for (const query of asked) found.push([query, await pagesFor(page, query.query, site.at(home))]);
  await context.close();
  return found;
}

/** The first pages that the search page shows for a query: `issues/net-neutrality`. */
async function pagesFor(page: Page, query: string, home: string): Promise<string[]> {
  await page.locator('[data-search-field]').fill(query);
  await page.waitForFunction(
    (asked) => new URLSearchParams(document.documentElement.dataset['asked']).get('q') === asked,
    query.trim(),
    { timeout: 30_000 },
  );
  const links = await page
    .locator('[data-answers]:visible a, [data-results]:visible a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  return links.map((href) => new URL(href).pathname.slice(new URL(home).pathname.length, -1));
}
