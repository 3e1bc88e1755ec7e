import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/index.ts';
import { readSite } from '../built-site.ts';
import { openSite, type ServedSite } from '../served-site.ts';
import { kindOf, pagesOfEveryKind } from '../site-pages.ts';

const site = readSite();
const kinds = pagesOfEveryKind(site);
let served: ServedSite;

beforeAll(async () => {
  served = await openSite();
});
afterAll(() => served.close());
afterEach(async () => {
  await Promise.all(served.browser.contexts().map((context) => context.close()));
});

/** The windows and schemes in which everything must be reached; the last is 1280 by 1024 px at a zoom of 400 %. */
const windows: { name: string; options: BrowserContextOptions }[] = [
  ...[320, 768, 1280].flatMap((width) =>
    (['light', 'dark'] as const).map((colorScheme) => ({
      name: `${String(width)} px, ${colorScheme}`,
      options: { viewport: { width, height: 800 }, colorScheme },
    })),
  ),
  { name: 'zoom 400 %', options: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 } },
  { name: 'forced colours', options: { viewport: { width: 1280, height: 800 }, forcedColors: 'active' } },
];

async function open(path: string, options: BrowserContextOptions): Promise<Page> {
  const context = await served.browser.newContext({ ...options, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(served.at(path));
  return page;
}

/** What is wrong with the stop that has the focus; nothing where it is marked, in sight and uncovered. */
const faultOfStop = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const stop = document.activeElement as HTMLElement;
    if (stop === document.body) return '';
    const about = stop.outerHTML.slice(0, 100);
    const { outlineStyle, outlineWidth } = getComputedStyle(stop);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 1) return `not marked: ${about}`;
    const boxes = [...stop.getClientRects()];
    if (boxes.length === 0) return `without a box: ${about}`;
    const seen = boxes.some(({ left, right, top, bottom }) => {
      // Part of it is enough (WCAG 2.2, 2.4.11): a box may be larger than the window or the frame that it is in.
      const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      return [0.1, 0.5, 0.9].some((share) => {
        const there = document.elementFromPoint(left + (right - left) * share, y);
        return there !== null && (stop.contains(there) || there.contains(stop));
      });
    });
    return seen ? '' : `out of sight or covered: ${about}`;
  });

/** So many stops tell: the head of the site, its menu and a page's own parts. */
const stops = 35;

describe.each(windows)('by keyboard, $name', ({ options }) => {
  it.each(['home', 'issues', 'matrix', 'compare', 'search'])(
    'every stop of a page of the kind %s is marked and in sight, there and back',
    async (kind) => {
      const found = kinds.find((each) => each.kind === kind && each.locale === 'en');
      const page = await open(found?.page.path ?? '', options);
      const faults = new Set<string>();
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let stop = 0; stop < stops; stop++) {
          await page.keyboard.press(key);
          const fault = await faultOfStop(page);
          if (fault) faults.add(`${key}: ${fault}`);
        }
      }
      expect([...faults]).toEqual([]);
    },
  );

  it('a reader comes from the home page to an issue, a position and its source', async () => {
    const page = await open(site.address.pathname, options);
    await follow(page, /\/issues\/[^/]+\/$/);
    await follow(page, /\/positions\/[^/]+\/[^/]+\/$/);
    await follow(page, /\/sources\/[^/]+\/$/);
    const trail = await page.locator('.breadcrumbs').innerText();
    expect(trail).toContain(words('en').collections.sources.many);
  });
});

/** Goes on by Tab until a link of the main part leads to such an address, then by Enter. */
async function follow(page: Page, to: RegExp): Promise<void> {
  for (let stop = 0; stop < 250; stop++) {
    await page.keyboard.press('Tab');
    const href = await page.evaluate(() => {
      const { activeElement: at } = document;
      return at instanceof HTMLAnchorElement && at.closest('main') ? at.pathname : '';
    });
    if (!to.test(href)) continue;
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === href);
    return;
  }
  throw new Error(`no link to ${String(to)} on ${page.url()}`);
}

describe('where colours are forced', () => {
  it.each(['matrix', 'timeline', 'relations', 'figures', 'issues'])(
    'the marks of a page of the kind %s can be told from what is behind them',
    async (kind) => {
      const [found] = site.pages
        .filter((page) => kindOf(page) === kind && page.locale === 'en')
        .sort((a, b) => b.elements.length - a.elements.length);
      const page = await open(found?.path ?? '', { forcedColors: 'active' });
      const unseen = await page.evaluate(() => {
        const behind = getComputedStyle(document.body).backgroundColor;
        const none = new Set(['none', 'rgba(0, 0, 0, 0)', behind]);
        return [...document.querySelectorAll('main svg :is(path, rect, circle, line, text)')]
          .filter((mark) => mark.getBoundingClientRect().width > 0)
          .filter((mark) => {
            const { fill, stroke } = getComputedStyle(mark);
            return none.has(fill) && none.has(stroke);
          })
          .map((mark) => mark.outerHTML.slice(0, 120));
      });
      expect(unseen).toEqual([]);
    },
  );
});
