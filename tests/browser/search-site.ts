import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { basePath } from '../../scripts/serve/settings.ts';
import { openSite, type ServedSite } from '../served-site.ts';

const base = basePath(process.env['SITE_URL']);

/** The built site in a real browser, for the tests of one file. */
export interface SearchSite {
  /** Opens a page of the site in a fresh browser profile; `prepare` comes before the first request. */
  open(path: string, options?: BrowserContextOptions, prepare?: (page: Page) => unknown): Promise<Page>;
  /** Address of the home page. */
  address(): string;
  /** What went wrong in the pages of the test; one that breaks something on purpose takes that out. */
  forgive(fault: (text: string) => boolean): void;
  /** Types and addresses of the results, best first: `issue issues/net-neutrality/`. */
  found(page: Page): Promise<string[]>;
}

/**
 * Serves the site and starts a browser; no test may leave an error or a warning in a console.
 * @param folder makes another site, and gives its folder
 */
export function searchSite(folder: () => Promise<string> | undefined = () => undefined): SearchSite {
  let served: ServedSite;
  let faults: string[] = [];

  beforeAll(async () => {
    served = await openSite(await folder());
  }, 120_000);
  afterAll(() => served.close());
  afterEach(async () => {
    await Promise.all(served.browser.contexts().map((context) => context.close()));
    const found = faults;
    faults = [];
    expect(found).toEqual([]);
  });

  return {
    async open(path, options = {}, prepare) {
      const page = await (await served.browser.newContext(options)).newPage();
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) faults.push(message.text());
      });
      await prepare?.(page);
      await page.goto(served.at(base + path));
      return page;
    },
    address: () => served.at(base),
    forgive(fault) {
      faults = faults.filter((text) => !fault(text));
    },
    async found(page) {
      const list = await results(page).evaluateAll((elements) =>
        elements.map((element) => [
          element.getAttribute('data-type') ?? '',
          (element instanceof HTMLAnchorElement ? element : element.querySelector('a'))?.href ?? '',
        ]),
      );
      // A result's address asks its page to mark words.
      return list.map(
        ([type = '', href = '']) => `${type} ${href.replace(served.at(base), '').replace(/\?.*$/, '')}`,
      );
    },
  };
}

/** What will be so in a while: a first search on a busy machine takes seconds. */
export const eventually = <Value>(look: () => Value) => expect.poll(look, { timeout: 20_000 });

export const field = (page: Page): Locator => page.locator('[data-search-field]');
/** Entries by name, then pages, in their order. */
export const results = (page: Page): Locator => page.locator('[data-result]:visible');
/** Pages found, without the entries that are called so. */
export const texts = (page: Page): Locator => page.locator('[data-results] [data-result]');
export const filter = (page: Page, name: string): Locator => page.locator(`select[name="${name}"]`);
export const status = (page: Page): Locator => page.locator('[data-status]');
/** The query part of the address. */
export const asked = (page: Page): string => new URL(page.url()).search;

/** Waits for the answer to what the address asks. */
export const answered = (page: Page): Promise<void> =>
  eventually(() => page.evaluate(() => document.documentElement.dataset['asked'] === location.search)).toBe(
    true,
  );

/** How many results the page says there are. */
export const count = async (page: Page): Promise<number> =>
  Number.parseInt((await status(page).textContent()) ?? '', 10);
