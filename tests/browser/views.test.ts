import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/index.ts';
import { site as theSite, urlFor } from '../../src/site.ts';
import { auditAll, views } from '../../scripts/axe/audit.ts';
import { readSite } from '../built-site.ts';
import { openSite, type ServedSite } from '../served-site.ts';
import { pagesOfEveryKind } from '../site-pages.ts';

const site = readSite();
const base = site.address.pathname;
const t = words('en');
const path = (page: string): string => urlFor(page, theSite.defaultLocale, base);
/** The pair whose page has most on it. */
const [pair = ''] = site.pages
  .filter(({ name, locale }) => locale === 'en' && /^compare\/[^/]+\/[^/]+\//.test(name))
  .sort((a, b) => b.elements.length - a.elements.length)
  .map(({ name }) => name);
let served: ServedSite;
const faults: string[] = [];

beforeAll(async () => {
  served = await openSite();
});
afterAll(() => served.close());
afterEach(async () => {
  await Promise.all(served.browser.contexts().map((context) => context.close()));
  expect(faults.splice(0)).toEqual([]);
});

async function open(page: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await served.browser.newContext(options);
  const opened = await context.newPage();
  opened.on('pageerror', ({ message }) => faults.push(message));
  opened.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  await opened.goto(served.at(path(page)));
  return opened;
}

describe('the stance matrix', () => {
  it('is narrowed by keyboard and without a script, to a page that can be linked', async () => {
    const page = await open('matrix/', { javaScriptEnabled: false });
    const filter = page.locator('.view-filter').first();
    await filter.locator('summary').focus();
    await page.keyboard.press('Enter');
    const [, second] = await filter.locator('a').all();
    const topic = (await second?.innerText()) ?? '';
    await second?.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/matrix\/[a-z-]+\/$/);
    expect(await page.locator('h1').innerText()).toContain(topic);
    expect(await page.locator('.matrix').count()).toBe(1);
    expect(await page.locator('.view-filter').first().locator('summary').innerText()).toContain(topic);
  });

  it('keeps the heads of rows and columns in sight while it scrolls', async () => {
    const page = await open('matrix/', { viewport: { width: 390, height: 500 } });
    const frame = page.locator('.matrix-frame').first();
    const moved = await frame.evaluate((element) => {
      element.scrollTo(400, 300);
      const edge = element.getBoundingClientRect();
      const column = element.querySelector('thead th:last-child')?.getBoundingClientRect();
      const row = element.querySelector('tbody tr:last-child th')?.getBoundingClientRect();
      return {
        left: element.scrollLeft,
        top: element.scrollTop,
        x: (row?.left ?? 0) - edge.left,
        y: (column?.top ?? 0) - edge.top,
      };
    });
    expect(moved.left).toBeGreaterThan(50);
    expect(moved.top).toBeGreaterThan(50);
    expect(Math.abs(moved.x)).toBeLessThan(3);
    expect(Math.abs(moved.y)).toBeLessThan(3);
  });

  it('shows no record unlike any stance, and leads from a cell to its position', async () => {
    const page = await open('matrix/');
    const look = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((cell) => getComputedStyle(cell).backgroundImage);
    expect(await look('.matrix-none')).toContain('gradient');
    expect(await look('.matrix td:has(.stance)')).toBe('none');
    await page.locator('.matrix-cell').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/positions\//);
  });

  it('prints whole, on wide sheets', async () => {
    const page = await open('matrix/');
    await page.emulateMedia({ media: 'print' });
    const frame = page.locator('.matrix-frame').first();
    expect(await frame.evaluate((element) => getComputedStyle(element).overflowX)).toBe('visible');
    expect(
      await page.locator('main').evaluate((main) => getComputedStyle(main).getPropertyValue('page')),
    ).toBe('wide');
    expect(await page.locator('.view-filter').first().isVisible()).toBe(false);
  });
});

describe('comparison', () => {
  it('has its pairs as pages, where there is no script', async () => {
    const page = await open('compare/', { javaScriptEnabled: false });
    expect(await page.locator('[data-compare]').isVisible()).toBe(false);
    await page.locator('.pair-list a').first().click();
    await page.waitForURL(/\/compare\/[^/]+\/[^/]+\/$/);
    expect(await page.locator('.compared').count()).toBeGreaterThan(0);
  });

  it('shows of a pair what its page shows, at an address to share', async () => {
    const [, one = '', other = ''] = pair.split('/');
    const still = await open(pair);
    const expected = await still.locator('.compared h3').allInnerTexts();
    const labels = await still.locator('.compared .tag').allInnerTexts();
    const page = await open(`compare/?of=${one}&of=${other}`);
    const heading = page.locator('[data-heading]');
    await expect.poll(() => heading.innerText()).toContain(String(expected.length));
    expect((await page.locator('.compared h3').allInnerTexts()).sort()).toEqual(expected.sort());
    expect((await page.locator('.compared .tag').allInnerTexts()).sort()).toEqual(labels.sort());
    expect(await page.locator('select').nth(1).inputValue()).toBe(other);
  });

  it('takes a third by keyboard, remembers it in the address, and goes back', async () => {
    const [, one = '', other = ''] = pair.split('/');
    const page = await open(`compare/?of=${one}&of=${other}`);
    await expect.poll(() => page.locator('.compared').count()).toBeGreaterThan(0);
    const pairs = await page.locator('.compared').count();
    await page.locator('select').nth(2).focus();
    const third = await page
      .locator('select')
      .nth(2)
      .locator('option')
      .evaluateAll(
        (options, taken) =>
          (options as HTMLOptionElement[])
            .map(({ value }) => value)
            .find((value) => value && !taken.includes(value)),
        [one, other],
      );
    await page
      .locator('select')
      .nth(2)
      .selectOption(third ?? '');
    await page.locator('[data-compare] button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.getAll('of')).toEqual([one, other, third]);
    const heading = page.locator('[data-heading]');
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator('.compared').first().locator('.compared-cells > div').count()).toBe(3);
    await page.goBack();
    await expect.poll(() => page.locator('.compared').count()).toBe(pairs);
  });

  it('says so where the records cannot be had', async () => {
    const page = await open('compare/?of=nobody-at-all&of=nor-this');
    await expect.poll(() => page.locator('[data-heading]').innerText()).toBe(t.compare.failed);
    // The browser itself complains of the status.
    expect(faults.splice(0).every((fault) => fault.includes('404'))).toBe(true);
  });
});

describe('the menu of a narrow window', () => {
  it('opens by keyboard, without a script', async () => {
    const page = await open('matrix/', { javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
    const nav = page.getByRole('navigation', { name: t.chrome.main });
    expect(await nav.isVisible()).toBe(false);
    await page.locator('.site-menu summary').focus();
    await page.keyboard.press('Enter');
    expect(await nav.isVisible()).toBe(true);
  });
});

describe.each([320, 768, 1280])('at %i px', (width) => {
  it.each(pagesOfEveryKind(site))(
    'nothing scrolls sideways on a page of the kind $kind, $locale',
    async ({ page: { path: at } }) => {
      const context = await served.browser.newContext({ viewport: { width, height: 800 } });
      const page = await context.newPage();
      await page.goto(served.at(at));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    },
  );
});

describe('axe', () => {
  it('finds nothing on a comparison that the script has drawn, nor on the page of a filter', async () => {
    const [, one = '', other = ''] = pair.split('/');
    const pages = [`compare/?of=${one}&of=${other}`, 'matrix/', pair, 'timeline/'];
    const found: string[] = [];
    await auditAll(
      served.browser,
      pages.map((page) => served.at(path(page))),
      views,
      (address, problems) => found.push(...problems.map((problem) => `${address}: ${problem}`)),
    );
    expect(found).toEqual([]);
  }, 300_000);
});
