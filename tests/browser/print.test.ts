import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSite } from '../built-site.ts';
import { textIn } from '../html.ts';
import { openSite, type ServedSite } from '../served-site.ts';
import { kindOf } from '../site-pages.ts';

/** Issues of both languages by the length of what they say. */
const issues = readSite()
  .pages.filter((page) => kindOf(page) === 'issues')
  .map((page) => ({ page, length: textIn(page.document).length }))
  .sort((a, b) => a.length - b.length);
/** The one at a share of the way from the shortest to the longest. */
const issueAt = (share: number) => issues[Math.floor((issues.length - 1) * share)]?.page.path ?? '';

let served: ServedSite;
beforeAll(async () => {
  served = await openSite();
});
afterAll(() => served.close());

/** How many sheets of paper a page takes; each is an object of type Page in Chromium's PDF. */
async function sheetsOf(path: string, format: 'A4' | 'Letter'): Promise<number> {
  const page = await served.browser.newPage();
  await page.goto(served.at(path));
  const pdf = await page.pdf({ format });
  await page.close();
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}

describe.each(['A4', 'Letter'] as const)('an issue on paper (%s)', (format) => {
  it.each([0.25, 0.5, 0.75, 0.9, 1])('is a brief of two pages, however long it is (%f)', async (share) => {
    expect(await sheetsOf(issueAt(share), format)).toBeLessThanOrEqual(2);
  });
});

describe('a printed issue', () => {
  it('shows its sources, and nothing that can only be pressed', async () => {
    const page = await served.browser.newPage();
    await page.goto(served.at(issueAt(0.5)));
    await page.emulateMedia({ media: 'print' });
    const shown = async (selector: string) => page.locator(selector).first().isVisible();
    expect(await shown('.source-list li')).toBe(true);
    expect(await shown('.permalink')).toBe(true);
    for (const pressed of [
      '.site-nav',
      '.breadcrumbs',
      '.cite-this',
      '.as-of',
      '.entry-files',
      '.language-switch',
    ]) {
      expect([pressed, await shown(pressed)]).toEqual([pressed, false]);
    }
    await page.close();
  });
});
