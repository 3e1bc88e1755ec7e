import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isEntryPage, readSite } from '../built-site.ts';
import { openSite, type ServedSite } from '../served-site.ts';

let served: ServedSite;
beforeAll(async () => {
  served = await openSite();
});
afterAll(() => served.close());

/** Closes a page; what it still asks for is let go first, or its answer would arrive at a closed page. */
async function close(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.close();
}

/** Opens a page, its HTML changed on the way; gives what the policy in its head and that in the header refused. */
async function violations(
  page: Page,
  path: string,
  change = (html: string): string => html,
): Promise<string[]> {
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      refused.push(`${effectiveDirective} ${blockedURI}`);
    });
  });
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    if (route.request().resourceType() !== 'document') return route.fulfill({ response });
    return route.fulfill({ response, body: change(await response.text()) });
  });
  await page.goto(served.at(path));
  return page.evaluate(() => (window as unknown as { refused: string[] }).refused);
}

const sample = [
  ...new Map(
    readSite()
      .pages.filter((page) => isEntryPage(page) || page.name === '')
      .map((page) => [page.name.split('/')[0], page.path]),
  ).values(),
];

describe('linked data under the policy', () => {
  it.each(sample)('is there to be read and breaks nothing: %s', async (path) => {
    const page = await served.browser.newPage();
    expect(await violations(page, path)).toEqual([]);
    const read = await page.evaluate(() => {
      const block = document.querySelector('script[type="application/ld+json"]');
      return Object.keys(JSON.parse(block?.textContent ?? '') as object);
    });
    expect(read).toEqual(['@context', '@graph']);
    await close(page);
  });

  it('is not let through because everything is', async () => {
    const page = await served.browser.newPage();
    const planted = (html: string): string =>
      html.replace('</head>', '<script>window.planted = true;</script></head>');
    expect(await violations(page, sample[0] ?? '', planted)).toEqual([
      'script-src-elem inline',
      'script-src-elem inline',
    ]);
    expect(await page.evaluate(() => 'planted' in window)).toBe(false);
    await close(page);
  });
});
