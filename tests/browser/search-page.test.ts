import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/index.ts';
import { collectionNames } from '../../src/model/vocabulary.ts';
import {
  answered,
  asked,
  eventually,
  field,
  filter,
  results,
  searchSite,
  status,
  texts,
} from './search-site.ts';

const t = words('en');
const site = searchSite();

describe('the address', () => {
  it('holds the question and asks it again when it is opened', async () => {
    const page = await site.open('search/');
    await field(page).pressSequentially('internet');
    await filter(page, 'stance').selectOption('opposes');
    await eventually(() => asked(page)).toBe('?q=internet&stance=opposes');
    await answered(page);
    const before = await site.found(page);
    await page.reload();
    await eventually(() => site.found(page)).toEqual(before);
    expect(await field(page).inputValue()).toBe('internet');
    expect(await filter(page, 'stance').inputValue()).toBe('opposes');
  });

  it('goes back and forth by questions, not by letters', async () => {
    const page = await site.open('search/');
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
    await eventually(async () => (await site.found(page))[0]).toBe(
      'event events/ni-censura-ni-candados-petition/',
    );
  });

  it('passes over filters and values that there are not', async () => {
    const page = await site.open('search/?q=sipinna&stance=shouts&colour=red');
    await eventually(async () => (await site.found(page))[0]).toBe('stakeholder stakeholders/sipinna/');
  });
});

describe('the keyboard', () => {
  it('goes from the field down the results, back up, and follows one', async () => {
    const page = await site.open('search/');
    await page.keyboard.type('sipinna');
    await eventually(() => asked(page)).toBe('?q=sipinna');
    await answered(page);
    const entries = await page.locator('[data-answers] [role="option"]').count();
    expect(entries).toBeGreaterThan(0);
    for (let step = 0; step < entries; step++) await page.keyboard.press('ArrowDown');
    expect(await page.locator('[data-search-field]:focus').count()).toBe(1);
    const chosen = await field(page).getAttribute('aria-activedescendant');
    expect(await page.locator(`#${chosen ?? ''}[aria-selected="true"]`).count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    expect(await texts(page).nth(0).locator('a:focus').count()).toBe(1);
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('[data-search-field]:focus').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.address()}stakeholders/sipinna/`);
  });

  it('keeps its place when a later answer comes', async () => {
    const page = await site.open('search/?q=internet');
    await eventually(() => texts(page).count()).toBe(10);
    await texts(page).nth(2).locator('a').focus();
    const before = await site.found(page);
    await page.locator('[data-order]').evaluate((order: HTMLSelectElement) => {
      order.value = 'date';
      order.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await eventually(() => site.found(page)).not.toEqual(before);
    expect(await texts(page).nth(2).locator('a:focus').count()).toBe(1);
  });

  it('comes back to the field and clears it with Escape', async () => {
    const page = await site.open('search/?q=sipinna');
    await eventually(() => texts(page).count()).toBeGreaterThan(0);
    await texts(page).first().locator('a').focus();
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-search-field]:focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    await eventually(() => asked(page)).toBe('');
    expect(await results(page).count()).toBe(0);
    expect(await page.getByText(t.search.lists).isVisible()).toBe(true);
  });
});

describe('the page', () => {
  it('is the only one that fetches the index', async () => {
    const fetched: string[] = [];
    const page = await site.open('issues/', {}, (opened) =>
      opened.on('request', (request) => fetched.push(request.url())),
    );
    expect(fetched.filter((address) => address.includes('/pagefind/'))).toEqual([]);
    await page.goto(`${site.address()}search/`);
    await field(page).pressSequentially('c');
    await eventually(() => fetched.some((address) => address.endsWith('/pagefind/pagefind-worker.js'))).toBe(
      true,
    );
  });

  it('says so when the index cannot be loaded, and tries again with the next question', async () => {
    const page = await site.open('search/', {}, (opened) =>
      opened.route('**/*.pf_meta', (route) => route.abort()),
    );
    await field(page).pressSequentially('cloud');
    await eventually(() => status(page).textContent()).toBe(t.search.failed);
    await page.unroute('**/*.pf_meta');
    await field(page).pressSequentially(' computing');
    await eventually(() => results(page).count()).toBeGreaterThan(0);
    // Pagefind says in the console what it could not fetch.
    site.forgive(() => true);
  });

  it('works under a policy that lets nothing but its own files run', async () => {
    const policy = [
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'",
      "worker-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'",
    ].join('; ');
    const page = await site.open('search/', {}, (opened) =>
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
    site.forgive((text) => text.includes('TrustedScriptURL'));
  });

  it('leads to every list without JavaScript, and offers no field that does nothing', async () => {
    const page = await site.open('search/', { javaScriptEnabled: false });
    expect(await page.locator('main noscript .notice').textContent()).toBe(t.search.noScript);
    expect(await page.locator('main noscript .notice').isVisible()).toBe(true);
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
      const page = await site.open(path, { viewport: { width, height: 900 }, colorScheme });
      await eventually(() => filter(page, 'type').locator('option').nth(1).textContent()).toMatch(/\(\d+\)$/);
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
    },
  );
});

describe('a slow phone', () => {
  it('never shows a line of one result beside that of another', async () => {
    const page = await site.open('search/?q=internet');
    await answered(page);
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const seen = page.evaluate(watch);
    await field(page).fill('net neutrality');
    await eventually(() => asked(page)).toBe('?q=net+neutrality');
    await answered(page);
    await page.evaluate(() => dispatchEvent(new Event('seen-enough')));
    const drawings = await seen;
    expect(drawings.length).toBeGreaterThan(5);
    const wholes = [drawings[0], drawings.at(-1)].flatMap((drawing) => drawing ?? []);
    const mixed = drawings.flat().filter((lines) => !wholes.some((whole) => belongs(lines, whole)));
    expect(mixed).toEqual([]);
  });
});

/** In the browser: what each frame shows of the results, until it is told to stop. */
async function watch(): Promise<(string | null)[][][]> {
  const drawings: (string | null)[][][] = [];
  let on = true;
  addEventListener('seen-enough', () => (on = false), { once: true });
  while (on) {
    await new Promise(requestAnimationFrame);
    // After the page's own callbacks of this frame.
    await new Promise((resume) => setTimeout(resume));
    drawings.push(
      [...document.querySelectorAll('[data-results] [data-result]')].map((result) =>
        [...result.children].map((line) =>
          getComputedStyle(line).visibility === 'hidden' ? null : (line.textContent ?? ''),
        ),
      ),
    );
  }
  return drawings;
}

/** Whether lines, as far as they are there and can be seen, are those of a whole result. */
const belongs = (lines: readonly (string | null)[], whole: readonly (string | null)[]): boolean =>
  lines.every((line, at) => line === null || line === whole[at]);
