import { describe, expect, it } from 'vitest';
import { LAST_DAY, latestDay } from '../../src/model/dates.ts';
import { site as theSite, urlFor } from '../../src/site.ts';
import { recordsIn } from '../built-data.ts';
import { type Page, readSite } from '../built-site.ts';
import { attribute, elementsIn } from '../html.ts';
import { kindOf } from '../site-pages.ts';

const site = readSite();
const base = site.address.pathname;
const months = site.pages.filter(({ name }) => /^agenda\/.+/.test(name));
const monthOf = ({ name }: Page): string => name.split('/').at(-2) ?? '';

/** Where the links of a page's main part lead, in their order. */
function linksOf(page: Page): string[] {
  const main = page.elements.find(({ tagName }) => tagName === 'main');
  return elementsIn(main ?? page.document)
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => attribute(link, 'href') ?? '');
}

/** Address and date of every dated position and event of the atlas. */
const dated = (['positions', 'events'] as const)
  .flatMap((collection) => recordsIn(site, collection))
  .flatMap(({ collection, id, facts }) => {
    const day = typeof facts['date'] === 'string' ? latestDay(facts['date']) : LAST_DAY;
    return day === LAST_DAY
      ? []
      : [{ page: `${collection}/${id}/`, month: day.slice(0, 7), due: facts['upcoming'] === true }];
  });

describe.each(theSite.locales)('the agenda (%s)', (locale) => {
  const own = months.filter((page) => page.locale === locale).sort((a, b) => (a.name < b.name ? -1 : 1));

  it('tells every position and event with a last possible day in that day’s month, and in no other', () => {
    expect(dated.length).toBeGreaterThan(50);
    const told = own.map((page) => ({ month: monthOf(page), links: new Set(linksOf(page)) }));
    const wrong = dated.flatMap(({ page, month }) => {
      const found = told.filter(({ links }) => links.has(urlFor(page, locale, base)));
      return found.map((each) => each.month).join() === month ? [] : [{ page, month, found }];
    });
    expect(wrong).toEqual([]);
  });

  it('leads from each month to the one before and the one after, and to all', () => {
    const address = (page: Page | undefined): string[] => (page ? [page.path] : []);
    own.forEach((page, index) => {
      const expected = [
        ...address(own[index - 1]),
        urlFor('agenda/', locale, base),
        ...address(own[index + 1]),
      ];
      expect(linksOf(page).slice(-expected.length)).toEqual(expected);
    });
    const all = site.byPath.get(urlFor('agenda/', locale, base));
    expect(all && linksOf(all).filter((link) => own.some(({ path }) => path === link))).toEqual(
      own.map(({ path }) => path).reverse(),
    );
  });

  it('shows its newest month on the home page', () => {
    const home = site.byPath.get(urlFor('', locale, base));
    const newest = dated.filter(({ due }) => !due).map(({ month }) => month);
    expect(home && linksOf(home)).toContain(urlFor(`agenda/${newest.sort().at(-1) ?? ''}/`, locale, base));
  });
});

describe('an issue as of a month', () => {
  const pages = site.pages.filter((page) => kindOf(page) === 'as-of');
  const issueOf = ({ name }: Page): string => name.split('/')[1] ?? '';

  it('is linked from the issue', () => {
    const missed = pages.filter((page) => {
      const issue = site.byPath.get(urlFor(`issues/${issueOf(page)}/`, page.locale, base));
      return !issue || !linksOf(issue).includes(page.path);
    });
    expect(missed.map(({ path }) => path)).toEqual([]);
  });

  it('shows the positions on it that had been taken by then, and no other', () => {
    const wrong = pages.flatMap((page) => {
      const links = new Set(linksOf(page));
      return dated
        .filter((each) => each.page.startsWith(`positions/${issueOf(page)}/`))
        .filter((each) => each.month <= monthOf(page) !== links.has(urlFor(each.page, page.locale, base)))
        .map((each) => `${page.path}: ${each.page}`);
    });
    expect(wrong).toEqual([]);
  });
});
