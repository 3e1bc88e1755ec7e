import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { site as theSite, urlFor } from '../../src/site.ts';
import { readSite } from '../built-site.ts';
import { textIn } from '../html.ts';
import { searchSite } from './search-site.ts';

const site = searchSite();
const pages = readSite().pages;

/** Names of all that a page has put into the browser. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return [
      ...document.cookie.split('; ').filter(Boolean),
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...databases.map(({ name }) => name ?? ''),
      ...(await caches.keys()),
    ];
  });

const path = (name: string, locale: (typeof theSite.locales)[number]) => urlFor(name, locale).slice(1);

it.each(theSite.locales)(
  'nothing is kept on the device that the privacy page does not name: %s',
  async (locale) => {
    const privacy = pages.find((page) => page.name === 'privacy/' && page.locale === locale);
    const told = privacy ? textIn(privacy.document) : '';
    const page = await site.open(path('positions/', locale));
    await page.locator('[data-filters] select').first().selectOption({ index: 1 });
    const names = await kept(page);
    await page.goto(site.address() + path('search/', locale));
    await page.locator('[data-search-field]').first().fill('inter');
    await expect.poll(() => site.found(page), { timeout: 30_000 }).not.toEqual([]);
    names.push(...(await kept(page)));
    expect(told.length).toBeGreaterThan(500);
    expect(names.filter((name) => !told.includes(name))).toEqual([]);
  },
);
