import { describe, expect, it } from 'vitest';
import { fill, words } from '../../src/i18n/index.ts';
import {
  answered,
  asked,
  count,
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
    const page = await site.open(path);
    await field(page).pressSequentially(query);
    await eventually(async () => (await site.found(page)).slice(0, 3)).toContain(expected);
  });

  it('are asked while they are typed, and the last ones win', async () => {
    const page = await site.open('search/');
    await field(page).pressSequentially('internet');
    await eventually(() => count(page)).toBeGreaterThan(10);
    await field(page).fill('sipinna');
    await eventually(async () => (await site.found(page))[0]).toBe('stakeholder stakeholders/sipinna/');
    await eventually(() => asked(page)).toBe('?q=sipinna');
  });

  it('are marked where they were found', async () => {
    const page = await site.open('search/?q=petition');
    await eventually(() => results(page).locator('mark').first().textContent()).toMatch(/^petition/i);
  });

  it('that say nothing about anything are answered with a way on', async () => {
    const page = await site.open('search/?q=zzxqwv');
    await eventually(() => status(page).textContent()).toBe(fill(t.search.noResults, { query: 'zzxqwv' }));
    expect(await page.getByText(t.search.advice).isVisible()).toBe(true);
    expect(await results(page).count()).toBe(0);
  });

  it('show ten results, and ten more when asked, going on from there', async () => {
    const page = await site.open('search/?q=internet');
    await eventually(() => texts(page).count()).toBe(10);
    await page.getByRole('button', { name: t.search.more }).click();
    await eventually(() => texts(page).count()).toBe(20);
    await eventually(() => texts(page).nth(10).locator('a:focus').count()).toBe(1);
  });

  it('are answered aloud once typing has stopped', async () => {
    const page = await site.open('search/');
    await field(page).pressSequentially('sipinna');
    await eventually(() => results(page).count()).toBeGreaterThan(0);
    await eventually(() => asked(page)).toBe('?q=sipinna');
    await answered(page);
    const [seen, heard] = [await status(page).textContent(), page.getByRole('status')];
    await eventually(() => heard.textContent()).toBe(seen);
  });
});

describe('filters', () => {
  it('by stance list every position with it, newest first, and say how many before', async () => {
    const page = await site.open('search/');
    const option = filter(page, 'stance').locator('option[value="opposes"]');
    await eventually(() => option.textContent()).toMatch(/\(\d+\)$/);
    const promised = Number(/\((\d+)\)$/.exec((await option.textContent()) ?? '')?.[1]);
    await filter(page, 'stance').selectOption('opposes');
    await eventually(() => count(page)).toBe(promised);
    expect(new Set((await site.found(page)).map((result) => result.split(' ')[0]))).toEqual(
      new Set(['position']),
    );
    for (const mark of await results(page).locator('.stance').all()) {
      expect((await mark.textContent())?.trim()).toBe(t.stances.opposes);
    }
  });

  it('by kind of stakeholder list bodies of that kind and what they hold', async () => {
    const page = await site.open('search/?q=telecommunications');
    await filter(page, 'stakeholderKind').selectOption('regulator');
    await eventually(() => site.found(page)).toContain('stakeholder stakeholders/ift/');
    const types = new Set((await site.found(page)).map((result) => result.split(' ')[0]));
    expect([...types].filter((type) => type !== 'stakeholder' && type !== 'position')).toEqual([]);
  });

  it('narrow the words, and each other', async () => {
    const page = await site.open('search/?q=internet');
    await eventually(() => count(page)).toBeGreaterThan(0);
    const all = await count(page);
    await filter(page, 'type').selectOption('position');
    await eventually(() => count(page)).toBeLessThan(all);
    const positions = await count(page);
    await filter(page, 'stance').selectOption('opposes');
    await eventually(() => count(page)).toBeLessThan(positions);
  });

  it('cannot be set to what leads nowhere', async () => {
    const page = await site.open('search/?stance=opposes');
    await eventually(() => filter(page, 'type').locator('option[value="issue"]').isDisabled()).toBe(true);
    expect(await filter(page, 'type').locator('option[value="position"]').isEnabled()).toBe(true);
    expect(await filter(page, 'stance').locator('option[value="supports"]').isEnabled()).toBe(true);
  });

  it('that leave nothing of the words can be lifted', async () => {
    const page = await site.open('search/?q=sipinna&type=figure');
    await page.getByRole('button', { name: /^Search without filters \(\d+\)$/ }).click();
    await eventually(async () => (await site.found(page))[0]).toBe('stakeholder stakeholders/sipinna/');
    expect(asked(page)).toBe('?q=sipinna');
  });

  it('leave dated entries sorted and the others behind them', async () => {
    const page = await site.open('search/?q=internet');
    await eventually(() => count(page)).toBeGreaterThan(0);
    const all = await count(page);
    const before = await site.found(page);
    await page.locator('[data-order]').selectOption('date');
    await eventually(() => site.found(page)).not.toEqual(before);
    expect(await count(page)).toBe(all);
    expect(asked(page)).toBe('?q=internet&sort=date');
  });
});

describe('a position among the results', () => {
  it('says who, which stance, on what, when, how it is known and from where', async () => {
    const page = await site.open('search/?type=position&issue=usmca-membership-and-review&stance=opposes');
    const result = results(page).filter({ hasText: 'Claudia Sheinbaum: The USMCA should go on' });
    await eventually(() => result.count()).toBe(1);
    const text = (await result.innerText()).replace(/\s+/g, ' ');
    for (const part of [
      t.stances.opposes,
      'Claudia Sheinbaum: The USMCA should go on without Mexico',
      'by 14 November 2024',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain(t.attributions.reported);
    expect(text).toContain('Digital Transformation Agency');
    expect(await result.locator('.stance-opposes svg path').count()).toBe(1);
  });
});

describe('a result in another language than the page', () => {
  it('says so, as the entry’s own page does', async () => {
    const page = await site.open('es/search/?q=internet');
    await eventually(() => texts(page).count()).toBe(10);
    const links = await texts(page)
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
