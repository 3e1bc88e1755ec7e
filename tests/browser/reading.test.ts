import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/index.ts';
import { site as theSite } from '../../src/site.ts';
import { readSite } from '../built-site.ts';
import { openSite, type ServedSite } from '../served-site.ts';
import { pagesOfEveryKind } from '../site-pages.ts';

const site = readSite();
const kinds = pagesOfEveryKind(site);
const locales = theSite.locales.map((locale) => [locale] as const);
let served: ServedSite;
/** What went wrong in any page of a test: errors, warnings, requests that left the site. */
const faults: string[] = [];

beforeAll(async () => {
  served = await openSite();
});
afterAll(() => served.close());
afterEach(async () => {
  await Promise.all(served.browser.contexts().map((context) => context.close()));
  expect(faults.splice(0)).toEqual([]);
});

/** Path of the page of a kind and language. */
function pathOf(kind: string, locale: string): string {
  const found = kinds.find((each) => each.kind === kind && each.locale === locale);
  if (!found) throw new RangeError(`no page of the kind ${kind} in ${locale}`);
  return found.page.path;
}

/** Opens a page of the site in a fresh profile. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await served.browser.newContext(options);
  const page = await context.newPage();
  const { host } = new URL(served.at('/'));
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('request', (request) => {
    if (new URL(request.url()).host !== host) faults.push(`asked for ${request.url()}`);
  });
  await page.goto(served.at(path));
  return page;
}

const visible = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).filter({ visible: true }).count();
const shownItems = (page: Page): Promise<number> => visible(page, '[data-item]');
const asked = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

/** Only letters and digits, so that spaces, marks and capitals made by style sheets count for nothing. */
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

describe('without JavaScript', () => {
  it.each(kinds.filter(({ kind }) => kind !== 'search'))(
    'a page of the kind $kind shows all its text, $locale',
    async ({ page: { path } }) => {
      const page = await open(path, { javaScriptEnabled: false });
      // A reader can open these without a script.
      await page.locator('details').evaluateAll((parts) => {
        for (const part of parts as HTMLDetailsElement[]) part.open = true;
      });
      const main = page.locator('main');
      const written = await main.evaluate((element) => {
        const copy = element.cloneNode(true) as HTMLElement;
        // What only a script can use, and what is read aloud instead of a drawing.
        const unread =
          'form[hidden], button[hidden], [data-offline-instead], [data-offline][hidden], template, script, svg title, svg desc';
        for (const part of copy.querySelectorAll(unread)) part.remove();
        return copy.textContent;
      });
      expect(letters(written).length).toBeGreaterThan(50);
      expect(letters(await main.innerText())).toBe(letters(written));
    },
  );

  it.each(locales)('the search page leads to the lists instead, %s', async (locale) => {
    const page = await open(pathOf('search', locale), { javaScriptEnabled: false });
    expect(await page.locator('main noscript').innerText()).toContain(words(locale).search.noScript);
    for (const { many } of Object.values(words(locale).collections)) {
      const list = page.locator('main').getByRole('link', { name: many, exact: true });
      expect(await list.isVisible(), many).toBe(true);
    }
  });

  it.each(locales)('a list is whole, and its filters stay hidden, %s', async (locale) => {
    const page = await open(pathOf('list', locale), { javaScriptEnabled: false });
    expect(await visible(page, '[data-filters]')).toBe(0);
    expect(await shownItems(page)).toBe(await page.locator('[data-item]').count());
  });

  it('search from the home page arrives at the search page with its words', async () => {
    const page = await open(pathOf('home', 'en'), { javaScriptEnabled: false });
    await page.getByRole('searchbox').fill('bridge');
    await page.keyboard.press('Enter');
    await page.waitForURL(served.at(`${pathOf('search', 'en')}?q=bridge`));
  });
});

describe('filters of a list', () => {
  it.each(locales)('narrow it, and keep what was chosen in the address, %s', async (locale) => {
    const page = await open(pathOf('list', locale));
    const all = await shownItems(page);
    const select = page.locator('[data-filters] select').first();
    const option = select.locator('option').nth(1);
    const name = (await select.getAttribute('name')) ?? '';
    const value = (await option.getAttribute('value')) ?? '';
    const [, count] = /\((\d+)\)\s*$/.exec((await option.textContent()) ?? '') ?? [];
    await select.selectOption(value);
    expect(await shownItems(page)).toBe(Number(count));
    expect(Number(count)).toBeLessThan(all);
    expect(asked(page).get(name)).toBe(value);
    expect(await page.getByRole('status').textContent()).toContain(count);

    await page.reload();
    expect(await select.inputValue()).toBe(value);
    expect(await shownItems(page)).toBe(Number(count));

    await page.getByRole('button', { name: words(locale).list.clear }).click();
    await expect.poll(() => shownItems(page)).toBe(all);
    expect([...asked(page)]).toEqual([]);
  });

  it('find words without their accents, and say when there are none', async () => {
    const page = await open(pathOf('list', 'en'));
    const field = page.locator('[data-filters] [name="q"]');
    const titles = page.locator('[data-item] h2');
    const title = (await titles.first().innerText()).trim();
    await field.fill(title.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase());
    expect(await titles.filter({ visible: true }).first().innerText()).toBe(title);
    await field.fill('no entry says this');
    expect(await shownItems(page)).toBe(0);
    expect(await page.getByRole('status').textContent()).toBe(words('en').list.nothing);
  });

  it('come chosen from the links of the data page', async () => {
    const page = await open(pathOf('data', 'en'));
    const row = page
      .getByRole('region', { name: words('en').data.positionsByStance })
      .getByRole('row')
      .nth(1);
    const count = Number(await row.getByRole('cell').innerText());
    await row.getByRole('link').click();
    await page.waitForURL(/positions\/\?stance=/);
    await expect.poll(() => shownItems(page)).toBe(count);
  });
});

describe('by keyboard', () => {
  it.each(locales)('the first stop skips to the content, %s', async (locale) => {
    const page = await open(pathOf('issues', locale));
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: words(locale).chrome.skip });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.height).toBeGreaterThan(20);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('main');
  });

  it('every stop on the way through an issue can be seen', async () => {
    const page = await open(pathOf('issues', 'en'));
    const unseen = new Set<string>();
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Tab');
      const where = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        const marked = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
        return marked && width > 0 && height > 0 ? '' : element.outerHTML.slice(0, 120);
      });
      if (where !== '') unseen.add(where);
    }
    expect([...unseen]).toEqual([]);
  });

  it('the matrix can be reached and scrolled', async () => {
    const page = await open(pathOf('matrix', 'en'), { viewport: { width: 320, height: 700 } });
    const frame = page.locator('.matrix-frame').first();
    await frame.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });
});

describe('in the reader’s own way', () => {
  it.each(['home', 'issues', 'list', 'matrix', 'search'])(
    'a page of the kind %s prints without what only a screen needs',
    async (kind) => {
      const page = await open(pathOf(kind, 'en'));
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await visible(page, 'body > header, nav, [data-filters], .skip')).toBe(0);
      const title = page.locator('h1');
      expect(await title.isVisible()).toBe(true);
      expect(await title.evaluate((h1) => getComputedStyle(h1).colorScheme)).toBe('light');
    },
  );

  it('stances are told by words and shapes, also where colours are forced', async () => {
    const page = await open(pathOf('issues', 'en'), { forcedColors: 'active' });
    const mark = page.locator('main .stance').first();
    expect(Object.values(words('en').stances)).toContain((await mark.innerText()).trim());
    const { width = 0 } = (await mark.locator('svg').boundingBox()) ?? {};
    expect(width).toBeGreaterThan(8);
    const [shape, behind] = await mark.evaluate((element) => {
      const drawn = getComputedStyle(element.querySelector('svg > *') ?? element);
      const ink = drawn.fill === 'none' ? drawn.stroke : drawn.fill;
      return [ink, getComputedStyle(document.body).backgroundColor];
    });
    expect(shape).not.toBe(behind);
  });

  it.each(['home', 'issues', 'search'])(
    'nothing moves on a page of the kind %s where motion is unwanted',
    async (kind) => {
      const page = await open(pathOf(kind, 'en'), { reducedMotion: 'reduce' });
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => {
            const style = getComputedStyle(element);
            const lasts = [style.transitionDuration, style.animationDuration].some(
              (time) => parseFloat(time) > 0.01,
            );
            return lasts || style.scrollBehavior === 'smooth';
          })
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(moving).toEqual([]);
    },
  );

  it('light and dark are there before any script, which would let one flash', async () => {
    const lightness = async (colorScheme: 'light' | 'dark'): Promise<number> => {
      const page = await open(pathOf('home', 'en'), { colorScheme, javaScriptEnabled: false });
      const pixel = await page.screenshot({ clip: { x: 1, y: 300, width: 1, height: 1 }, type: 'png' });
      return page.evaluate(
        async (png) => {
          const image = await createImageBitmap(new Blob([Uint8Array.from(png)]));
          const canvas = new OffscreenCanvas(1, 1).getContext('2d');
          canvas?.drawImage(image, 0, 0);
          return [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])]
            .slice(0, 3)
            .reduce((sum, part) => sum + part, 0);
        },
        [...pixel],
      );
    };
    expect(await lightness('light')).toBeGreaterThan(600);
    expect(await lightness('dark')).toBeLessThan(165);
  });

  it('a missing address shows the page for it', async () => {
    const page = await open(pathOf('home', 'en'));
    const response = await page.goto(served.at(`${site.address.pathname}no/such/page/`));
    // The browser itself complains of the status.
    expect(faults.splice(0)).toEqual([expect.stringContaining('404')]);
    expect(response?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(words('en').notFound.title);
  });
});
