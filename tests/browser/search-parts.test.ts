import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { searchIndex } from '../../scripts/integrations/search-index.ts';
import { words } from '../../src/i18n/index.ts';
import { outFolder } from '../built-site.ts';
import { temporaryFolder } from '../project-copy.ts';
import { answered, count, eventually, filter, searchSite, texts } from './search-site.ts';

const t = words('en').search;
const folder = temporaryFolder();
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The built site with an index in many parts, as a site with a hundred times its pages has it. */
async function inParts(): Promise<string> {
  const needed = /(?:^|\/)[^./]*$|\.(?:css|html|js|png|svg|txt|webmanifest)$/;
  cpSync(outFolder, folder, { recursive: true, filter: (path) => needed.test(path.slice(outFolder.length)) });
  process.env['SEARCH_PART_PAGES'] = '20';
  const done = searchIndex().hooks['astro:build:done'] as unknown as (options: object) => Promise<void>;
  await done({ dir: pathToFileURL(join(folder, '/')), logger: { info: () => undefined } });
  delete process.env['SEARCH_PART_PAGES'];
  return folder;
}

const whole = searchSite();
const site = searchSite(inParts);
const older = (page: Page) => page.locator('[data-older]');
/** Lists of pages that were fetched, by what the index calls its parts. */
const listsIn = (addresses: readonly string[]): string[] =>
  addresses.flatMap((address) => /pagefind\.([^_]+)_\w+\.pf_meta/.exec(address)?.[1] ?? []).sort();

async function opened(path: string, which = site): Promise<{ page: Page; fetched: string[] }> {
  const fetched: string[] = [];
  const page = await which.open(path, {}, (each) =>
    each.on('request', (request) => fetched.push(request.url())),
  );
  if (path.includes('search/')) await answered(page);
  return { page, fetched };
}

describe('an index in parts', () => {
  it('is asked from its newest part on, which is said, and all of it when a reader wants that', async () => {
    const { page, fetched } = await opened('search/?q=internet');
    expect(listsIn(fetched)).toEqual(['en']);
    const some = await count(page);
    const [before = '', after = ''] = t.since.split('{day}');
    const said = (await older(page).locator('[data-sentence]').textContent()) ?? '';
    expect(said.startsWith(before) && said.endsWith(after)).toBe(true);
    expect(said.slice(before.length, -after.length)).toMatch(/^\d+ \w+ \d{4}$/);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await older(page).getByRole('button', { name: t.olderToo }).click();
    await eventually(() => older(page).isVisible()).toBe(false);
    await eventually(() => texts(page).first().locator('a:focus').count()).toBe(1);
    const all = await opened('search/?q=internet', whole);
    expect(await count(page)).toBe(await count(all.page));
    expect(await count(page)).toBeGreaterThan(some);
    expect(listsIn(fetched).length).toBeGreaterThan(4);
  });

  it('gives what is newest first in one order', async () => {
    const { page } = await opened('search/?stance=supports');
    await older(page).getByRole('button').click();
    await eventually(() => older(page).isVisible()).toBe(false);
    const all = await opened('search/?stance=supports', whole);
    expect(await count(page)).toBe(await count(all.page));
    const dates = (of: Page): Promise<string[]> => texts(of).locator('time').allTextContents();
    expect(await dates(page)).toEqual(await dates(all.page));
  });

  it('opens older parts by itself where the newest have too little, and counts them', async () => {
    const { page, fetched } = await opened('search/?type=position&year=2013');
    expect(listsIn(fetched).length).toBeGreaterThan(1);
    const all = await opened('search/?type=position&year=2013', whole);
    expect(await count(page)).toBe(await count(all.page));
    const options = (of: Page): Promise<string[]> => filter(of, 'stance').locator('option').allTextContents();
    expect(await options(page)).toEqual(await options(all.page));
  });

  it('finds a page of any part from the search over a page', async () => {
    const { page, fetched } = await opened('issues/');
    await page.keyboard.press('Control+k');
    await page.locator('dialog input').fill('altan');
    await eventually(() =>
      page.locator('dialog [role="group"]:last-child [role="option"]').count(),
    ).toBeGreaterThan(0);
    expect(listsIn(fetched).length).toBeGreaterThan(1);
  });

  it('does not look further back for what stands nowhere', async () => {
    const { page, fetched } = await opened('search/?q=xqzwvk');
    expect(await count(page)).toBeNaN();
    expect(listsIn(fetched)).toEqual(['en']);
    expect(await older(page).isVisible()).toBe(false);
  });

  it('keeps what it has where an older part does not load', async () => {
    const page = await site.open('search/?q=internet', {}, (each) =>
      each.route(/pagefind\.en-\d+_/, (route) => route.abort()),
    );
    await answered(page);
    const before = await site.found(page);
    const told = page.waitForEvent('console', (message) => message.text().startsWith('Error: '));
    await older(page).getByRole('button').click();
    await told;
    expect(await site.found(page)).toEqual(before);
    expect(await older(page).isVisible()).toBe(true);
    site.forgive(() => true);
  });

  it('has its own parts in each language', async () => {
    const { page, fetched } = await opened('es/search/?q=internet');
    expect(listsIn(fetched)).toEqual(['es-mx']);
    expect(await older(page).textContent()).toContain(words('es').search.olderToo);
  });
});
