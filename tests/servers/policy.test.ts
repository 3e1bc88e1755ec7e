import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { findWebServers } from '../../scripts/web-servers/find.ts';
import { runCaddy, runNginx, type Running } from '../../scripts/web-servers/run.ts';
import { refusedIn } from '../browser/refused.ts';
import { readSite, siteAddress } from '../built-site.ts';
import { pagesOfEveryKind } from '../site-pages.ts';
import { type Packed, packedBuild } from './packed-build.ts';

const programs = findWebServers();
const here = typeof programs !== 'string';

let site: Packed;
let browser: Browser;
const servers = new Map<string, Running>();
beforeAll(async () => {
  if (!here) return;
  [site, browser] = [await packedBuild(), await launchChromium()];
  for (const run of [runNginx, runCaddy]) {
    const server = await run(programs, site.place);
    servers.set(server.name, server);
  }
});
afterAll(async () => {
  for (const server of servers.values()) await server.close();
  if (!here) return;
  await browser.close();
  site.remove();
});

const base = new URL(siteAddress).pathname;
const paths = here ? pagesOfEveryKind(readSite()).map(({ page }) => page.path.slice(base.length)) : [];

const addressOf = (name: string): string => servers.get(name)?.url ?? '';
const field = (page: Page) => page.locator('[data-search-field]').first();
const firstResult = (page: Page) => page.locator('[data-result] a').first();

// Both send the same headers (hosts.test.ts): one is enough for the pages.
describe.runIf(here)('the policy refuses nothing', () => {
  it('while pages of every kind are read', async () => {
    const name = 'nginx';
    const context = await browser.newContext();
    const refused = await refusedIn(context);
    const page = await context.newPage();
    for (const path of paths) {
      await page.goto(addressOf(name) + path);
      expect(await page.locator('h1').count()).toBe(1);
    }
    expect(refused).toEqual([]);
    await context.close();
  });
});

describe.runIf(here).each(['nginx', 'Caddy'])('behind %s, the policy refuses nothing', (name) => {
  it.each([
    ['search/', 'neutrality'],
    ['es/search/', 'neutralidad'],
  ])('while %s finds "%s"', async (path, words) => {
    const context = await browser.newContext();
    const refused = await refusedIn(context);
    const page = await context.newPage();
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(new URL(worker.url()).pathname));
    await page.goto(addressOf(name) + path);
    await field(page).fill(words);
    await firstResult(page).click({ timeout: 20_000 });
    await expect.poll(() => page.locator('h1').count()).toBe(1);
    expect(page.url()).not.toContain('/search/');
    expect(workers).toEqual([`${base}pagefind/pagefind-worker.js`]);
    expect(refused).toEqual([]);
    await context.close();
  });

  it('while the site is saved and read without the server', async () => {
    const context = await browser.newContext();
    const refused = await refusedIn(context);
    const page = await context.newPage();
    await page.goto(`${addressOf(name)}offline/`);
    const status = page.locator('[data-offline] [data-status]');
    await expect.poll(() => status.textContent(), { timeout: 60_000 }).toMatch(/^The whole site is saved/);
    await context.setOffline(true);
    for (const path of paths.slice(0, 4))
      expect((await page.goto(addressOf(name) + path))?.status()).toBe(200);
    await page.goto(`${addressOf(name)}search/`);
    await field(page).fill('neutrality');
    await firstResult(page).click({ timeout: 20_000 });
    await expect.poll(() => page.url()).not.toContain('/search/');
    expect(refused).toEqual([]);
    await context.close();
  });

  it('and a script that got in could do nothing', async () => {
    const context = await browser.newContext();
    const refused = await refusedIn(context);
    const page = await context.newPage();
    await page.goto(addressOf(name));
    const outcomes = await page.evaluate(() => {
      const attempt = (act: () => unknown): string => {
        try {
          act();
          return 'done';
        } catch (error) {
          return (error as Error).name;
        }
      };
      return [
        attempt(() => (document.body.innerHTML = '<img src=x>')),
        attempt(() => document.createElement('script').setAttribute('src', 'https://example.com/x.js')),
        attempt(() => new Worker('data:text/javascript,1')),
        attempt(() => document.write('<p>')),
      ];
    });
    expect(outcomes).not.toContain('done');
    await expect.poll(() => refused.join('\n')).toContain('require-trusted-types-for');
    await context.close();
  });
});
