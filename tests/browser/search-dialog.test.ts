import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/index.ts';
import { eventually, searchSite } from './search-site.ts';

const site = searchSite();
const fieldIn = (page: Page): Locator => page.locator('dialog input');
const options = (page: Page): Locator => page.locator('dialog').getByRole('option');
const asked = (page: Page, query: string) =>
  eventually(() => page.evaluate(() => document.querySelector('dialog')?.dataset['asked'])).toBe(query);

describe.each([
  { home: '', locale: 'en', typed: 'net neut', issue: 'issues/net-neutrality/', mistyped: 'net neutralty' },
  {
    home: 'es/',
    locale: 'es',
    typed: 'neutralidad de la r',
    issue: 'es/issues/net-neutrality/',
    mistyped: 'nuetralidad de la red',
  },
] as const)('the search over a page, in $locale', ({ home, locale, typed, issue, mistyped }) => {
  it('opens by Ctrl+K, answers by name at once, and leads there by the arrows', async () => {
    const page = await site.open(`${home}sources/`);
    await page.keyboard.press('Control+k');
    await eventually(() => fieldIn(page).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type(typed);
    await eventually(() => options(page).first().getAttribute('href')).toContain(issue);
    await page.keyboard.press('ArrowDown');
    expect(await options(page).first().getAttribute('aria-selected')).toBe('true');
    expect(await fieldIn(page).getAttribute('aria-activedescendant')).toBe(
      await options(page).first().getAttribute('id'),
    );
    expect(await fieldIn(page).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.address()}${issue}**`);
  });

  it('adds what the texts say, corrects, and says aloud how much there is', async () => {
    const page = await site.open(`${home}sources/`);
    await page.keyboard.press('Control+k');
    await page.keyboard.type(mistyped);
    await asked(page, mistyped);
    expect(await options(page).first().getAttribute('href')).toContain(issue);
    const groups = page.locator('dialog [role="group"]');
    expect(await groups.evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel))).toEqual([
      words(locale).search.entries,
      words(locale).search.texts,
    ]);
    expect(await groups.last().locator('mark').count()).toBeGreaterThan(0);
    await eventually(() => page.locator('dialog [role="status"]').textContent()).toMatch(/^\d+ /);
    await fieldIn(page).fill('');
    await eventually(() => options(page).count()).toBe(0);
  });

  it('hands the question on to the search page', async () => {
    const page = await site.open(`${home}sources/`);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('internet');
    await asked(page, 'internet');
    await page.locator('dialog a[data-all]').click();
    await page.waitForURL(`${site.address()}${home}search/?q=internet`);
  });
});

describe('the dialog', () => {
  it('opens by the link in the header, closes by Escape, and gives the focus back', async () => {
    const page = await site.open('sources/');
    await page.locator('.search-open').click();
    await eventually(() => page.locator('dialog[open]').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await page.locator('.search-open').evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+k');
    await page.locator('dialog [data-close]').click();
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  it('shows of a position who, which stance, on what, when, how it is known and from where', async () => {
    const page = await site.open('sources/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('doug ford usmca');
    await asked(page, 'doug ford usmca');
    const first = page.locator('dialog [data-type="position"]').first();
    await eventually(() => first.count()).toBe(1);
    const text = (await first.innerText()).replace(/\s+/g, ' ');
    for (const part of [
      'Doug Ford:',
      words('en').stances.supports,
      '2024',
      words('en').attributions.reported,
    ]) {
      expect(text).toContain(part);
    }
  });

  it('fetches nothing before it is opened, and no index before something is asked', async () => {
    const fetched: string[] = [];
    const page = await site.open('issues/', {}, (opened) =>
      opened.on('request', (request) => fetched.push(new URL(request.url()).pathname)),
    );
    await page.waitForLoadState('networkidle');
    const search = () => fetched.filter((path) => /names\.txt|words\.txt|pagefind|search-dialog/.test(path));
    expect(search()).toEqual([]);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('ne');
    await eventually(() => options(page).count()).toBeGreaterThan(0);
    expect(search().filter((path) => /pagefind|words/.test(path))).toEqual([]);
  });

  it.each([
    { width: 390, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
  ] as const)('passes axe, $width wide, $colorScheme', async ({ width, colorScheme }) => {
    const page = await site.open('es/sources/', { viewport: { width, height: 800 }, colorScheme });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('neutralidad');
    await asked(page, 'neutralidad');
    await page.keyboard.press('ArrowDown');
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations } = await new AxeBuilder({ page }).include('dialog').withTags(tags).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });
});

describe('a page opened from a result', () => {
  it('marks the words searched for, and keeps a plain address', async () => {
    const page = await site.open('issues/net-neutrality/?highlight=neutrality&highlight=concerns');
    await eventually(() =>
      page.evaluate(() => [...(CSS.highlights.get('searched') ?? [])].length),
    ).toBeGreaterThan(1);
    expect(new URL(page.url()).search).toBe('');
  });
});
