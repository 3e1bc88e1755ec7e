import type { Page } from 'playwright-core';
import { urlFor } from '../../src/site.ts';
import { basePath } from '../../scripts/serve/settings.ts';
import type { ServedSite } from '../served-site.ts';
import type { Judged } from './queries.ts';
import type { Outcome } from './tally.ts';

const base = basePath(process.env['SITE_URL']);

/** Asks every query on the search page of its language, as a reader types it, and reads the page. */
export async function outcomesOf(site: ServedSite, queries: readonly Judged[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const locale of new Set(queries.map((query) => query.locale))) {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const home = urlFor('', locale, base);
    await page.goto(site.at(`${home}search/`));
    for (const query of queries.filter((each) => each.locale === locale)) {
      outcomes.push({ query, found: await pagesFor(page, query.query, site.at(home)) });
    }
    await context.close();
  }
  return outcomes;
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
