import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/serve.ts';
import { basePath } from '../../scripts/serve/settings.ts';
import { words } from '../../src/i18n/index.ts';
import { outFolder, readSite } from '../built-site.ts';
import { refusedIn } from './refused.ts';

const t = words('en').offline;
const base = basePath(process.env['SITE_URL']);
const saving = { timeout: 60_000 };

let browser: Browser;
let context: BrowserContext;
let refused: string[];
let server: Awaited<ReturnType<typeof serve>> | undefined;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext();
  refused = await refusedIn(context);
  server = await serve({ dir: outFolder, port: 0, base });
});
afterEach(async () => {
  await context.close();
  await server?.close();
  expect(refused).toEqual([]);
});

/** The network is off and the server stopped: nothing but what is saved can answer. */
async function goOffline(): Promise<void> {
  await server?.close();
  server = undefined;
  await context.setOffline(true);
}

const status = (page: Page) => page.locator('[data-offline] [data-status]').textContent();
const title = (page: Page) => page.locator('h1').textContent();

/** Pages that no test visits before it is offline: the largest of each language. */
const site = readSite();
const unvisited = (locale: string) =>
  site.pages.filter((page) => page.locale === locale && /^issues\/.+/.test(page.name)).at(-1)?.name ?? '';

/** One visit to the home page, until all is saved. */
async function visit(home: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(home);
  await expect
    .poll(
      () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state),
      saving,
    )
    .toBe('activated');
  await expect.poll(() => savedShare(page), saving).toBe(1);
  await page.close();
}

/** How much of the present edition is on the device, from 0 to 1, by what lies in the cache. */
const savedShare = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name);
    const files = new Set((await cache.keys()).map(({ url }) => url));
    const list = [...files].find((url) => url.endsWith('.json'));
    if (!list) return 0;
    const { shards } = (await (await cache.match(list))?.json()) as { shards: { name: string }[] };
    return (
      shards.filter(({ name: shard }) => files.has(list.replace(/[^/]+$/, `${shard}.bin`))).length /
      shards.length
    );
  });

describe('after one visit, with the network off and the server stopped', () => {
  it.each([
    ['en', '', 'neutrality'],
    ['es', 'es/', 'neutralidad'],
  ])('%s: an unvisited page opens, and a search finds and opens a result', async (locale, prefix, query) => {
    const home = server?.url ?? '';
    await visit(home);
    await goOffline();
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));

    const answer = await page.goto(`${home}${prefix}${unvisited(locale)}`);
    expect(answer?.status()).toBe(200);
    expect(answer?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(await title(page)).not.toBe('');
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).marginBlockStart)).toBe(
      '0px',
    );

    await page.goto(`${home}${prefix}search/`);
    await page.locator('[data-search-field]').first().fill(query);
    const result = page.locator('[data-result] a').first();
    await expect.poll(() => result.textContent(), { timeout: 20_000 }).not.toBe('');
    expect(await page.locator('[data-result]').first().textContent()).toMatch(/\w{20}|\w+ \w+ \w+/);
    const wanted = (await result.textContent())?.trim() ?? '';
    await result.click();
    await expect.poll(() => page.url()).not.toContain('/search/');
    expect(wanted).toContain((await title(page))?.trim() ?? 'no title');
    expect(errors).toEqual([]);
  });

  it('addresses without the slash lead on, and unknown ones are answered as they are', async () => {
    const home = server?.url ?? '';
    await visit(home);
    await goOffline();
    const page = await context.newPage();
    await page.goto(`${home}issues`);
    expect(page.url()).toBe(`${home}issues/`);
    expect((await page.goto(`${home}issues/no-such-issue/`))?.status()).toBe(404);
    expect(await title(page)).toBe(words('en').notFound.title);
  });
});

describe('where data is dear', () => {
  it('a visit saves what opens the site; the rest is saved when asked for, and taken away again', async () => {
    await context.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } });
    });
    const home = server?.url ?? '';
    const page = await context.newPage();
    await page.goto(`${home}offline/`);
    await expect.poll(() => status(page), saving).toMatch(/^\d[\d.]* MB of \d[\d.]* MB are saved/);
    expect(await savedShare(page)).toBeLessThan(0.5);

    await context.setOffline(true);
    const other = await context.newPage();
    expect((await other.goto(`${home}issues/`))?.status()).toBe(200);
    expect((await other.goto(`${home}${unvisited('en')}`))?.status()).toBe(503);
    expect(await other.getByText(t.instead).isVisible()).toBe(true);
    expect((await other.goto(`${home}es/${unvisited('es')}`))?.status()).toBe(503);
    expect(await other.getByText(words('es').offline.instead).isVisible()).toBe(true);
    await page.getByRole('button', { name: t.save }).click();
    await expect.poll(() => status(page), saving).toBe(t.states.failed);

    await context.setOffline(false);
    expect(await page.getByText(t.instead).isVisible()).toBe(false);
    await page.getByRole('button', { name: t.save }).click();
    await expect.poll(() => status(page), saving).toMatch(/^The whole site is saved on this device/);
    expect(await page.getByRole('button', { name: t.save }).isVisible()).toBe(false);

    await page.getByRole('button', { name: t.drop }).click();
    await expect.poll(() => status(page), saving).toBe(t.states.dropped);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await other.goto(home, { waitUntil: 'networkidle' });
    expect(await other.evaluate(() => caches.keys())).toEqual([]);
  });
});
