import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/index.ts';
import { type Locale, site as theSite } from '../../src/site.ts';
import { type Page as BuiltPage, readSite } from '../built-site.ts';
import { textIn } from '../html.ts';
import { openSite, type ServedSite } from '../served-site.ts';
import { kindOf, pagesOfEveryKind } from '../site-pages.ts';

const site = readSite();
const kinds = pagesOfEveryKind(site);
const locales = theSite.locales.map((locale) => [locale] as const);
let served: ServedSite;
/** What went wrong in any page of a test: errors, warnings, requests that failed or left the site. */
let faults: string[] = [];

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

const addressOf = (name: string, locale: Locale): BuiltPage | undefined =>
  site.pages.find((page) => page.name === name && page.locale === locale);

/** Opens a page of the site in a fresh profile. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await served.browser.newContext(options);
  const page = await context.newPage();
  const host = new URL(served.at('/')).host;
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

const visible = (page: Page, selector: string): Promise<number> => page.locator(selector).filter({ visible: true }).count();
const shownItems = (page: Page): Promise<number> => visible(page, '[data-item]');
const queryOf = (page: Page): string => new URL(page.url()).search;

describe('without JavaScript', () => {
  const off = { javaScriptEnabled: false };

  it.each(kinds.filter(({ kind }) => kind !== 'search'))(
    'a page of the kind $kind shows all its text, $locale',
    async ({ page: built }) => {
      const page = await open(built.path, off);
      const main = page.locator('main');
      const hidden = page.locator('main form[hidden], main template, main script');
      const unseen = (await hidden.allTextContents()).join(' ');
      const seen = letters(await main.innerText());
      const whole = built.elements.find(({ tagName }) => tagName === 'main');
      expect(seen.length).toBeGreaterThan(50);
      // Names of regions and captions are for those who do not see the frame.
      const spoken = (await page.locator('main .visually-hidden').allTextContents()).join(' ');
      const missing = letters(whole ? textIn(whole) : '').length - seen.length;
      expect(missing).toBeLessThanOrEqual(letters(unseen).length + letters(spoken).length);
    },
  );

  it.each(locales)('the search page leads to the lists instead, %s', async (locale) => {
    const page = await open(pathOf('search', locale), off);
    expect(await page.getByText(words(locale).search.noScript).isVisible()).toBe(true);
    for (const list of Object.values(words(locale).collections)) {
      expect(await page.locator('main').getByRole('link', { name: list.many, exact: true }).isVisible()).toBe(true);
    }
  });

  it.each(locales)('a list is whole, and its filters stay hidden, %s', async (locale) => {
    const page = await open(pathOf('list', locale), off);
    expect(await visible(page, '[data-filters]')).toBe(0);
    expect(await shownItems(page)).toBe(await page.locator('[data-item]').count());
  });

  it('search from the home page arrives at the search page with its words', async () => {
    const page = await open(pathOf('home', 'en'), off);
    await page.getByRole('searchbox').fill('bridge');
    await page.keyboard.press('Enter');
    await page.waitForURL(served.at(`${pathOf('search', 'en')}?q=bridge`));
  });
});

/** Only letters and digits, so that spaces, marks and capitals made by style sheets count for nothing. */
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

describe('filters of a list', () => {
  it.each(locales)('narrow it, and keep what was chosen in the address, %s', async (locale) => {
    const page = await open(pathOf('list', locale));
    const all = await shownItems(page);
    const select = page.locator('[data-filters] select').first();
    const option = select.locator('option').nth(1);
    const [value = '', label = ''] = [await option.getAttribute('value'), await option.textContent()];
    const expected = Number(/\((\d+)\)\s*$/.exec(label)?.[1]);
    await select.selectOption(value ?? '');
    expect(await shownItems(page)).toBe(expected);
    expect(new URLSearchParams(queryOf(page)).get((await select.getAttribute('name')) ?? '')).toBe(value);
    if (expected < all) expect(await page.locator('[data-count]').textContent()).toContain(String(expected));

    await page.reload();
    expect(await select.inputValue()).toBe(value);
    expect(await shownItems(page)).toBe(expected);

    await page.getByRole('button', { name: words(locale).list.clear }).click();
    await expect.poll(() => shownItems(page)).toBe(all);
    expect(queryOf(page)).toBe('');
  });

  it('find words without their accents, and say when there are none', async () => {
    const page = await open(pathOf('list', 'en'));
    const field = page.locator('[data-filters] [name="q"]');
    const title = (await page.locator('[data-item] h2').first().textContent())?.trim() ?? '';
    await field.fill(title.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase());
    expect(await shownItems(page)).toBeGreaterThan(0);
    expect(await page.locator('[data-item] h2').filter({ visible: true }).first().textContent()).toContain(title);
    await field.fill('no entry says this');
    expect(await shownItems(page)).toBe(0);
    expect(await page.getByRole('status').textContent()).toBe(words('en').list.nothing);
  });

  it('come chosen from the links of the data page', async () => {
    const page = await open(pathOf('data', 'en'));
    const link = page.locator('#stances').locator('xpath=..').getByRole('link').first();
    const count = Number(await link.locator('xpath=ancestor::tr/td').textContent());
    await link.click();
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
    expect(await skip.isVisible()).toBe(true);
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

  it.each(locales)('Ctrl+K opens the search, %s', async (locale) => {
    const page = await open(pathOf('stakeholders', locale));
    await page.keyboard.press('Control+k');
    await page.waitForURL(served.at(pathOf('search', locale)));
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.matches('[data-search-field]')))
      .toBe(true);
  });
});

describe('in the reader’s own way', () => {
  it.each(kinds.filter(({ locale }) => locale === 'en'))(
    'a page of the kind $kind prints without what only a screen needs',
    async ({ page: { path } }) => {
      const page = await open(path);
      await page.emulateMedia({ media: 'print' });
      expect(await visible(page, 'body > header, nav:not(main nav), [data-filters], .skip')).toBe(0);
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect(await page.locator('h1').evaluate((h1) => getComputedStyle(h1).colorScheme)).not.toContain('dark');
    },
  );

  it('stances are told by words and shapes, also where colours are forced', async () => {
    const page = await open(pathOf('issues', 'en'), { forcedColors: 'active' });
    const mark = page.locator('main .stance').first();
    const stances = Object.values(words('en').stances);
    expect(stances).toContain((await mark.innerText()).trim());
    const { width = 0 } = (await mark.locator('svg').boundingBox()) ?? {};
    expect(width).toBeGreaterThan(8);
    const colours = await mark.evaluate((element) => {
      const shape = element.querySelector('svg > *') ?? element;
      return [getComputedStyle(shape).fill, getComputedStyle(document.body).backgroundColor];
    });
    expect(colours[0]).not.toBe(colours[1]);
  });

  it.each(['home', 'issues', 'search'])('nothing moves on a page of the kind %s where motion is unwanted', async (kind) => {
    const page = await open(pathOf(kind, 'en'), { reducedMotion: 'reduce' });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .map((element) => [element, getComputedStyle(element)] as const)
        .filter(
          ([, style]) =>
            parseFloat(style.transitionDuration) > 0.01 ||
            parseFloat(style.animationDuration) > 0.01 ||
            style.scrollBehavior === 'smooth',
        )
        .map(([element]) => element.outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
  });

  it.each([
    ['light', 'dark'],
    ['dark', 'light'],
  ] as const)('the first thing painted in %s is not %s', async (scheme, other) => {
    const lightness = async (colorScheme: 'light' | 'dark'): Promise<number> => {
      // Without scripts: what a script had to set would flash.
      const page = await open(pathOf('home', 'en'), { colorScheme, javaScriptEnabled: false });
      const colour = await page.locator('body').evaluate((body) => {
        const behind = getComputedStyle(body).backgroundColor;
        return behind === 'rgba(0, 0, 0, 0)' ? getComputedStyle(document.documentElement).backgroundColor : behind;
      });
      return (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
    };
    const [one, two] = [await lightness(scheme), await lightness(other)];
    expect(scheme === 'light' ? one - two : two - one).toBeGreaterThan(300);
  });

  it('a missing address shows the page for it, with its style', async () => {
    const page = await open('/');
    const response = await page.goto(served.at(`${site.address.pathname}no/such/page/`));
    faults = faults.filter((fault) => !fault.includes('404'));
    expect(response?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(words('en').notFound.title);
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  });

  it.each(kinds.filter(({ kind }) => kind !== '404.html'))('the other language of a $kind, $locale, is one link away', async ({ page: built }) => {
    const page = await open(built.path);
    await page.locator('.language-switch a').first().click();
    const [other] = theSite.locales.filter((locale) => locale !== built.locale);
    const twin = other && addressOf(built.name, other);
    await page.waitForURL(served.at(twin?.path ?? ''));
    expect(kindOf(built)).not.toBe('');
  });
});
