import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/serve.ts';
import { basePath } from '../../scripts/serve/settings.ts';
import { fill, words } from '../../src/i18n/index.ts';
import { collectionNames } from '../../src/model/vocabulary.ts';
import { outFolder, siteAddress } from '../built-site.ts';

const t = words('en');
/** What will be so in a while: a first search on a busy machine takes seconds. */
const eventually = <Value>(look: () => Value) => expect.poll(look, { timeout: 20_000 });

let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
/** What went wrong in the pages of the test; a test that breaks something on purpose empties it. */
let faults: string[] = [];

beforeAll(async () => {
  server = await serve({ dir: outFolder, port: 0, base: basePath(siteAddress) });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  const found = faults;
  faults = [];
  expect(found).toEqual([]);
});

/** Opens a page of the site in a fresh browser profile. */
async function open(path: string, options: BrowserContextOptions = {}, prepare?: (page: Page) => unknown) {
  const page = await (await browser.newContext(options)).newPage();
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  await prepare?.(page);
  await page.goto(server.url + path);
  return page;
}

const field = (page: Page): Locator => page.locator('[data-search-field]');
const results = (page: Page): Locator => page.locator('[data-result]');
const filter = (page: Page, name: string): Locator => page.locator(`select[name="${name}"]`);
const status = (page: Page): Locator => page.locator('[data-status]');
const asked = (page: Page): string => new URL(page.url()).search;

/** Types and lists of the results, best first: `issue issues/net-neutrality/`. */
async function found(page: Page): Promise<string[]> {
  const list = await results(page).evaluateAll((elements) =>
    elements.map((element) => [
      element.getAttribute('data-type') ?? '',
      element.querySelector('a')?.href ?? '',
    ]),
  );
  return list.map(([type = '', href = '']) => `${type} ${href.replace(server.url, '')}`);
}

/** Waits for the answer to what the address asks. */
const answered = (page: Page): Promise<void> => eventually(() => page.locator('[aria-busy]').count()).toBe(0);

/** How many results the page says there are. */
const count = async (page: Page): Promise<number> =>
  Number.parseInt((await status(page).textContent()) ?? '', 10);

describe('words', () => {
  it.each([
    ['es/search/', 'neutralidad', 'issue es/issues/net-neutrality/'],
    ['es/search/', 'Neutralidad de la red', 'issue es/issues/net-neutrality/'],
    ['search/', 'net neutrality', 'issue issues/net-neutrality/'],
    ['search/', 'SIPINNA', 'stakeholder stakeholders/sipinna/'],
    ['search/', 'petition', 'event events/ni-censura-ni-candados-petition/'],
    ['search/', 'cloud', 'issue issues/public-cloud/'],
    ['search/', 'IFT', 'stakeholder stakeholders/ift/'],
    ['search/', 'USMCA', 'instrument instruments/usmca/'],
    ['es/search/', 'nube', 'issue es/issues/public-cloud/'],
    ['search/', 'internet association', 'stakeholder stakeholders/aimx/'],
  ])('on %s, "%s" leads to %s', async (path, query, expected) => {
    const page = await open(path);
    await field(page).pressSequentially(query);
    await eventually(async () => (await found(page)).slice(0, 3)).toContain(expected);
  });

  it('are asked while they are typed, and the last ones win', async () => {
    const page = await open('search/');
    await field(page).pressSequentially('internet');
    await eventually(() => count(page)).toBeGreaterThan(10);
    await field(page).fill('sipinna');
    await eventually(async () => (await found(page))[0]).toBe('stakeholder stakeholders/sipinna/');
    expect(asked(page)).toBe('?q=sipinna');
  });

  it('are marked where they were found', async () => {
    const page = await open('search/?q=petition');
    await eventually(() => results(page).locator('mark').first().textContent()).toMatch(/^petition/i);
  });

  it('that say nothing about anything are answered with a way on', async () => {
    const page = await open('search/?q=zzxqwv');
    await eventually(() => status(page).textContent()).toBe(fill(t.search.noResults, { query: 'zzxqwv' }));
    expect(await page.getByText(t.search.advice).isVisible()).toBe(true);
    expect(await results(page).count()).toBe(0);
  });

  it('show ten results, and ten more when asked, going on from there', async () => {
    const page = await open('search/?q=internet');
    await eventually(() => results(page).count()).toBe(10);
    await page.getByRole('button', { name: t.search.more }).click();
    await eventually(() => results(page).count()).toBe(20);
    await eventually(() => results(page).nth(10).locator('a:focus').count()).toBe(1);
  });

  it('are answered aloud once typing has stopped', async () => {
    const page = await open('search/');
    await field(page).pressSequentially('sipinna');
    await eventually(() => results(page).count()).toBeGreaterThan(0);
    const [seen, heard] = [await status(page).textContent(), page.getByRole('status')];
    await eventually(() => heard.textContent()).toBe(seen);
  });
});

describe('filters', () => {
  it('by stance list every position with it, newest first, and say how many before', async () => {
    const page = await open('search/');
    const option = filter(page, 'stance').locator('option[value="opposes"]');
    await eventually(() => option.textContent()).toMatch(/\(\d+\)$/);
    const promised = Number(/\((\d+)\)$/.exec((await option.textContent()) ?? '')?.[1]);
    await filter(page, 'stance').selectOption('opposes');
    await eventually(() => count(page)).toBe(promised);
    expect(new Set((await found(page)).map((result) => result.split(' ')[0]))).toEqual(new Set(['position']));
    for (const mark of await results(page).locator('.stance').all()) {
      expect((await mark.textContent())?.trim()).toBe(t.stances.opposes);
    }
  });

  it('by kind of stakeholder list bodies of that kind and what they hold', async () => {
    const page = await open('search/?q=telecommunications');
    await filter(page, 'stakeholderKind').selectOption('regulator');
    await eventually(() => found(page)).toContain('stakeholder stakeholders/ift/');
    const types = new Set((await found(page)).map((result) => result.split(' ')[0]));
    expect([...types].filter((type) => type !== 'stakeholder' && type !== 'position')).toEqual([]);
  });

  it('narrow the words, and each other', async () => {
    const page = await open('search/?q=internet');
    await eventually(() => count(page)).toBeGreaterThan(0);
    const all = await count(page);
    await filter(page, 'type').selectOption('position');
    await eventually(() => count(page)).toBeLessThan(all);
    const positions = await count(page);
    await filter(page, 'stance').selectOption('opposes');
    await eventually(() => count(page)).toBeLessThan(positions);
  });

  it('cannot be set to what leads nowhere', async () => {
    const page = await open('search/?stance=opposes');
    await eventually(() => filter(page, 'type').locator('option[value="issue"]').isDisabled()).toBe(true);
    expect(await filter(page, 'type').locator('option[value="position"]').isEnabled()).toBe(true);
    expect(await filter(page, 'stance').locator('option[value="supports"]').isEnabled()).toBe(true);
  });

  it('that leave nothing of the words can be lifted', async () => {
    const page = await open('search/?q=sipinna&type=figure');
    await page.getByRole('button', { name: /^Search without filters \(\d+\)$/ }).click();
    await eventually(async () => (await found(page))[0]).toBe('stakeholder stakeholders/sipinna/');
    expect(asked(page)).toBe('?q=sipinna');
  });

  it('leave dated entries sorted and the others behind them', async () => {
    const page = await open('search/?q=internet');
    await eventually(() => count(page)).toBeGreaterThan(0);
    const all = await count(page);
    const before = await found(page);
    await page.locator('[data-order]').selectOption('date');
    await eventually(() => found(page)).not.toEqual(before);
    expect(await count(page)).toBe(all);
    expect(asked(page)).toBe('?q=internet&sort=date');
  });
});

describe('a position among the results', () => {
  it('says who, which stance, on what, when, how it is known and from where', async () => {
    const page = await open('search/?type=position&issue=net-neutrality&stance=opposes');
    const result = results(page).filter({ hasText: 'Salvemos Internet' }).first();
    await eventually(() => result.count()).toBe(1);
    const text = (await result.innerText()).replace(/\s+/g, ' ');
    for (const part of [
      t.stances.opposes,
      'Salvemos Internet initiative: The IFT should adopt',
      'July 2020',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain(t.attributions.reported);
    expect(text).toContain('ICT on the Public Agenda');
    expect(await result.locator('.stance-opposes svg path').count()).toBe(1);
  });
});

describe('a result in another language than the page', () => {
  it('says so, as the entry’s own page does', async () => {
    const page = await open('es/search/?q=internet');
    await eventually(() => results(page).count()).toBe(10);
    const links = await results(page)
      .locator('a')
      .evaluateAll((all) =>
        all.map((link) => ({
          href: (link as HTMLAnchorElement).href,
          language: link.closest('[lang]')?.getAttribute('lang'),
        })),
      );
    for (const { href, language } of links) {
      await page.goto(href);
      expect(
        await page.locator('h1').evaluate((title) => title.closest('[lang]')?.getAttribute('lang')),
      ).toBe(language);
    }
  });
});

describe('the address', () => {
  it('holds the question and asks it again when it is opened', async () => {
    const page = await open('search/');
    await field(page).pressSequentially('internet');
    await filter(page, 'stance').selectOption('opposes');
    await eventually(() => asked(page)).toBe('?q=internet&stance=opposes');
    await answered(page);
    const before = await found(page);
    await page.reload();
    await eventually(() => found(page)).toEqual(before);
    expect(await field(page).inputValue()).toBe('internet');
    expect(await filter(page, 'stance').inputValue()).toBe('opposes');
  });

  it('goes back and forth by questions, not by letters', async () => {
    const page = await open('search/');
    await field(page).pressSequentially('cloud');
    await eventually(() => asked(page)).toBe('?q=cloud');
    await field(page).press('Enter');
    await field(page).fill('petition');
    await eventually(() => asked(page)).toBe('?q=petition');
    await filter(page, 'type').selectOption('event');
    await eventually(() => asked(page)).toBe('?q=petition&type=event');
    for (const [step, query, type] of [
      ['goBack', 'petition', ''],
      ['goBack', 'cloud', ''],
      ['goForward', 'petition', ''],
      ['goForward', 'petition', 'event'],
    ] as const) {
      await page[step]();
      await eventually(() => field(page).inputValue()).toBe(query);
      expect(await filter(page, 'type').inputValue()).toBe(type);
    }
    await eventually(async () => (await found(page))[0]).toBe(
      'event events/ni-censura-ni-candados-petition/',
    );
  });

  it('passes over filters and values that there are not', async () => {
    const page = await open('search/?q=sipinna&stance=shouts&colour=red');
    await eventually(async () => (await found(page))[0]).toBe('stakeholder stakeholders/sipinna/');
  });
});

describe('the keyboard', () => {
  it('goes from the field down the results, back up, and follows one', async () => {
    const page = await open('search/');
    await page.keyboard.type('sipinna');
    await eventually(() => results(page).count()).toBeGreaterThan(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await results(page).nth(1).locator('a:focus').count()).toBe(1);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('[data-search-field]:focus').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${server.url}stakeholders/sipinna/`);
  });

  it('comes back to the field and clears it with Escape', async () => {
    const page = await open('search/?q=sipinna');
    await eventually(() => results(page).count()).toBeGreaterThan(0);
    await results(page).first().locator('a').focus();
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-search-field]:focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    await eventually(() => asked(page)).toBe('');
    expect(await results(page).count()).toBe(0);
    expect(await page.getByText(t.search.lists).isVisible()).toBe(true);
  });

  it('comes from any page with Ctrl+K, ready to type', async () => {
    const page = await open('es/issues/net-neutrality/');
    await page.keyboard.press('Control+k');
    await page.waitForURL(`${server.url}es/search/`);
    await eventually(() => page.locator('[data-search-field]:focus').count()).toBe(1);
  });
});

describe('the page', () => {
  it('is the only one that fetches the index', async () => {
    const fetched: string[] = [];
    const page = await open('issues/', {}, (opened) =>
      opened.on('request', (request) => fetched.push(request.url())),
    );
    expect(fetched.filter((address) => address.includes('/pagefind/'))).toEqual([]);
    await page.goto(`${server.url}search/`);
    await eventually(() => fetched.some((address) => address.endsWith('/pagefind/pagefind.js'))).toBe(true);
  });

  it('says so when the index cannot be loaded, and tries again with the next question', async () => {
    const page = await open('search/', {}, (opened) =>
      opened.route('**/*.pf_meta', (route) => route.abort()),
    );
    await field(page).pressSequentially('cloud');
    await eventually(() => status(page).textContent()).toBe(t.search.failed);
    faults = [];
    await page.unroute('**/*.pf_meta');
    await field(page).pressSequentially(' computing');
    await eventually(() => results(page).count()).toBeGreaterThan(0);
    faults = [];
  });

  it('works under a policy that lets nothing but its own files run', async () => {
    const policy = [
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'",
      "worker-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'",
    ].join('; ');
    const page = await open('search/', {}, (opened) =>
      opened.route('**/*', async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          headers: { ...response.headers(), 'content-security-policy': policy },
        });
      }),
    );
    await field(page).pressSequentially('petition');
    await eventually(() => results(page).locator('mark').count()).toBeGreaterThan(0);
    // Pagefind asks for its worker by a plain string; refused, it works on the page's own thread.
    faults = faults.filter((fault) => !fault.includes('TrustedScriptURL'));
  });

  it('leads to every list without JavaScript, and offers no field that does nothing', async () => {
    const page = await open('search/', { javaScriptEnabled: false });
    expect(await page.locator('main noscript p').textContent()).toBe(t.search.noScript);
    expect(await page.locator('main noscript p').isVisible()).toBe(true);
    expect(await field(page).isVisible()).toBe(false);
    expect(await filter(page, 'stance').isVisible()).toBe(false);
    for (const name of collectionNames) {
      expect(await page.locator(`main a[href$="/${name}/"]`).isVisible()).toBe(true);
    }
  });
});

describe('axe finds nothing (WCAG 2.2 AA)', () => {
  const pages = [
    'search/',
    'search/?q=petition&type=position',
    'search/?q=zzxqwv',
    'es/search/?q=neutralidad',
  ];
  const looks = [
    { width: 390, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
  ] as const;

  it.each(pages.flatMap((path) => looks.map((look) => ({ path, ...look }))))(
    'on $path, $width wide, $colorScheme',
    async ({ path, width, colorScheme }) => {
      const page = await open(path, { viewport: { width, height: 900 }, colorScheme });
      await eventually(() => filter(page, 'type').locator('option').nth(1).textContent()).toMatch(/\(\d+\)$/);
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
    },
  );
});
