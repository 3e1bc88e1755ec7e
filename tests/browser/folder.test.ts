import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { words } from '../../src/i18n/index.ts';
import { site } from '../../src/site.ts';
import { outFolder } from '../built-site.ts';
import { refusedIn } from './refused.ts';
import { answered, asked, eventually, results, status, texts } from './search-site.ts';

const name = site.name.toLowerCase();

let browser: Browser;
let folder: string;
let context: BrowserContext;
let refused: string[];
let faults: string[];

beforeAll(async () => {
  // A name that must be encoded in an address.
  folder = mkdtempSync(join(tmpdir(), 'año 1 '));
  const files = unzipSync(readFileSync(join(outFolder, `${name}.zip`)));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  faults = [];
  context = await browser.newContext({ offline: true, acceptDownloads: true });
  refused = await refusedIn(context);
});
afterEach(async () => {
  await context.close();
  expect(refused).toEqual([]);
  expect(faults).toEqual([]);
});

/** Opens a file of the unpacked zip, as a double click does. */
async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) faults.push(`asks for ${request.url()}`);
  });
  await page.goto(pathToFileURL(join(folder, name, path)).href);
  return page;
}

const title = async (page: Page): Promise<string> => (await page.locator('h1').textContent())?.trim() ?? '';

describe.each([
  {
    home: '',
    locale: 'en',
    query: 'net neutralty',
    issue: 'issues/net-neutrality',
    text: 'privacy equality',
  },
  {
    home: 'es/',
    locale: 'es',
    query: 'nuetralidad de la red',
    issue: 'issues/net-neutrality',
    text: 'privacidad',
  },
] as const)(
  'the site from a disk, without server or network, in $locale',
  ({ home, locale, query, issue, text }) => {
    it('opens in its own dress, and its links lead from page to page', async () => {
      const page = await open(`${home}index.html`);
      expect(await page.locator('body').evaluate((body) => getComputedStyle(body).marginBlockStart)).toBe(
        '0px',
      );
      expect(await page.evaluate(() => document.fonts.ready.then((fonts) => fonts.status))).toBe('loaded');
      await page.locator('a[href$="issues/index.html"]').first().click();
      await page.waitForURL('**/issues/index.html');
      await page.locator(`main a[href$="net-neutrality/index.html"]`).first().click();
      await page.waitForURL('**/net-neutrality/index.html');
      expect(await title(page)).not.toBe('');
    });

    it('answers by name and from the texts, corrects, and opens a result with its words marked', async () => {
      const page = await open(`${home}index.html`);
      await page.locator('.search-open').click();
      await page.waitForURL('**/search/index.html');
      await page.locator('[data-search-field]').fill(query);
      await eventually(() => texts(page).count()).toBeGreaterThanOrEqual(5);
      expect(await results(page).first().getAttribute('href')).toContain(`${issue}/index.html`);
      expect(await status(page).textContent()).toMatch(/^\d+ /);
      expect(await page.locator('[data-corrected]').isVisible()).toBe(true);
      await page.locator('[data-search-field]').fill(text);
      await eventually(() => new URLSearchParams(asked(page)).get('q')).toBe(text);
      await answered(page);
      await eventually(() => texts(page).locator('mark').count()).toBeGreaterThan(0);
      // The first may be there for another name it has.
      const quoted = texts(page)
        .filter({ has: page.locator('mark') })
        .first()
        .locator('a');
      const wanted = (await quoted.textContent())?.trim() ?? '';
      await quoted.click();
      await page.waitForURL((url) => !url.pathname.includes('/search/'));
      expect(wanted).toContain(await title(page));
      expect(await page.evaluate(() => CSS.highlights.get('searched')?.size ?? 0)).toBeGreaterThan(0);
    });

    it('narrows results, and hands them out as a table', async () => {
      const page = await open(`${home}search/index.html`);
      await page.locator('[data-search-field]').fill('internet');
      await eventually(() => texts(page).count()).toBeGreaterThanOrEqual(5);
      const before = await status(page).textContent();
      await page.locator('select[name="type"]').selectOption('position');
      await eventually(() => status(page).textContent()).not.toBe(before);
      const download = page.waitForEvent('download');
      await page.locator('[data-csv]').click();
      const csv = readFileSync(await (await download).path(), 'utf8');
      expect(csv.split('\r\n')[1]).toMatch(/^position,/);
    });

    it('leads from Ctrl+K on any page to the search', async () => {
      const page = await open(`${home}sources/index.html`);
      await page.keyboard.press('Control+k');
      await page.waitForURL('**/search/index.html');
      expect(await title(page)).toBe(words(locale).search.title);
    });

    it('compares two stakeholders, and leads on from there', async () => {
      const page = await open(`${home}compare/index.html`);
      const [first, second] = [
        page.locator('[data-compare] select').nth(0),
        page.locator('[data-compare] select').nth(1),
      ];
      await first.selectOption('aimx');
      await second.selectOption('ryan-c-berg');
      await page.locator('[data-compare] button[type="submit"]').click();
      await eventually(() => page.locator('[data-cards] a').count()).toBeGreaterThan(0);
      await page.locator('[data-cards] a').first().click();
      await page.waitForURL((url) => !url.pathname.includes('/compare/'));
      expect(await title(page)).not.toBe('');
    });
  },
);

it('says on the page about reading offline that nothing needs to be saved here', async () => {
  const page = await open('offline/index.html');
  expect(await page.getByText(words('en').offline.states.unable).isVisible()).toBe(true);
});
