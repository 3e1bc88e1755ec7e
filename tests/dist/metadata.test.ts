import { describe, expect, it } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { words } from '../../src/i18n/index.ts';
import { site as theSite } from '../../src/site.ts';
import { targetOf } from '../addresses.ts';
import { isEntryPage, leadsTo, type Page, readSite } from '../built-site.ts';
import { contentEntries } from '../content-entries.ts';
import { attribute, classesOf, isSwitch, textIn } from '../html.ts';
import { metaOf } from '../page-rules.ts';
import { kindOf } from '../site-pages.ts';
import { sitemapOf } from '../sitemap.ts';
import { strayEnglish, wordsOutOfPlace } from '../stray-words.ts';

const site = readSite();
const indexable = site.pages.filter((page) => !metaOf(page, 'robots')?.includes('noindex'));
const tags: readonly string[] = Object.values(theSite.tags);
const absolute = (page: Page): string => new URL(page.path, site.address).href;
const twin = ({ name }: Page, locale: string): Page | undefined =>
  indexable.find((page) => page.name === name && page.locale === locale);

/** The `<link rel>` elements of a page, as language (or nothing) and address. */
const linksOf = ({ elements }: Page, rel: string): [string, string][] =>
  elements
    .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === rel)
    .map((element) => [attribute(element, 'hreflang') ?? '', attribute(element, 'href') ?? '']);

describe('what pages tell search engines', () => {
  it('is their own address', () => {
    const wrong = indexable.filter((page) => linksOf(page, 'canonical').join() !== `,${absolute(page)}`);
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('is the address of the page in every language, the same on each', () => {
    const wrong = indexable.flatMap((page) => {
      const expected = theSite.locales.map((locale) => {
        const other = twin(page, locale);
        return [theSite.tags[locale], other ? absolute(other) : `no ${page.name} in ${locale}`];
      });
      const standard = twin(page, theSite.defaultLocale);
      if (standard) expected.push(['x-default', absolute(standard)]);
      const found = linksOf(page, 'alternate').filter(([language]) => language !== '');
      return JSON.stringify(found) === JSON.stringify(expected) ? [] : [{ path: page.path, found, expected }];
    });
    expect(wrong).toEqual([]);
  });

  it('is to leave the page for missing addresses alone, those that lead on, and issues as of a month', () => {
    const hidden = site.pages.filter((page) => !indexable.includes(page) && !isAsOf(page));
    const [missing, ...others] = hidden.filter((page) => leadsTo(page) === undefined);
    expect(missing?.file).toBe('404.html');
    expect(missing && linksOf(missing, 'canonical')).toEqual([]);
    expect(others).toEqual([]);
    expect(indexable.filter((page) => leadsTo(page) !== undefined)).toEqual([]);
  });

  it('is, for an issue as of a month, the address of the issue', () => {
    const pages = site.pages.filter(isAsOf);
    expect(pages.length).toBeGreaterThan(2);
    const wrong = pages.filter((page) => {
      const issue = site.byPath.get(page.path.replace(/as-of\/.*$/, ''));
      const there = issue && absolute(issue);
      return indexable.includes(page) || linksOf(page, 'canonical').join() !== `,${there ?? 'no issue'}`;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('is, where a page leads on, the address it leads to', () => {
    const wrong = site.pages.flatMap((page) => {
      if (leadsTo(page) === undefined) return [];
      const target = targetOfRefresh(page);
      const there = target?.locale === page.locale ? absolute(target) : 'no page of its language';
      return linksOf(page, 'canonical').join() === `,${there}` ? [] : [`${page.path} → ${there}`];
    });
    expect(wrong).toEqual([]);
  });

  it('lists in the sitemap every page for them, with its other languages, and nothing else', () => {
    const listed = sitemapOf(site);
    expect([...listed.keys()].sort()).toEqual(indexable.map(absolute).sort());
    const wrong = indexable.filter((page) => {
      const alternates = linksOf(page, 'alternate').filter(([language]) => tags.includes(language));
      return JSON.stringify(listed.get(absolute(page))?.sort()) !== JSON.stringify(alternates.sort());
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('lets robots in and leads them to the sitemap', () => {
    const robots = site.read(`${site.address.pathname}robots.txt`);
    expect(robots).toMatch(/^User-agent: \*$/m);
    expect(robots).not.toMatch(/^Disallow: *\S/m);
    const [, sitemap = ''] = /^Sitemap: (\S+)$/m.exec(robots) ?? [];
    expect(sitemap).toBe(new URL('sitemap-index.xml', site.address).href);
    expect(site.files).toContain(new URL(sitemap).pathname);
  });
});

/** True for an issue as of a month, which is none of the pages to be found. */
const isAsOf = (page: Page): boolean => kindOf(page) === 'as-of';

/** The page that a page leads on to. */
function targetOfRefresh(page: Page): Page | undefined {
  const target = targetOf(leadsTo(page) ?? '', page, site);
  return target.kind === 'page' ? target.page : undefined;
}

describe('the switch to another language', () => {
  it('leads to the same page in it, or home from a page that has no other', () => {
    const wrong = site.pages.flatMap((page) => {
      const { name } = leadsTo(page) === undefined ? page : (targetOfRefresh(page) ?? page);
      const expected = theSite.locales
        .filter((locale) => locale !== page.locale)
        .map((locale) => {
          const sought = name === '404.html' ? '' : name;
          return site.pages.find((each) => each.name === sought && each.locale === locale)?.path;
        });
      const links = page.elements.filter(
        ({ tagName, parentNode }) => tagName === 'a' && isSwitch(parentNode),
      );
      const found = links.map((link) => attribute(link, 'href'));
      return JSON.stringify(found) === JSON.stringify(expected) ? [] : [{ path: page.path, found, expected }];
    });
    expect(wrong).toEqual([]);
  });
});

describe('the language of a page', () => {
  const translations = theSite.locales.filter((locale) => locale !== theSite.defaultLocale);

  it.each(translations)('%s: holds no word of the interface in English', (locale) => {
    const pages = site.pages.filter((page) => page.locale === locale);
    expect(pages).not.toEqual([]);
    expect(strayEnglish(pages, locale)).toEqual([]);
  });

  it.each(translations)('%s: an entry without a translation is marked as English, and says so', (locale) => {
    const wrong = contentEntries().flatMap(({ page: name, translated }) => {
      const page = site.pages.find((each) => each.name === name && each.locale === locale);
      if (!page) return [`${name} has no page in ${locale}`];
      const notice = page.elements.some((each) => textIn(each) === words(locale).chrome.notTranslated);
      const lead = page.elements.find((each) => classesOf(each).includes('lead'));
      const language = lead && attribute(lead, 'lang');
      const expected = translated.includes(locale) ? undefined : theSite.tags[theSite.defaultLocale];
      return notice === !translated.includes(locale) && language === expected
        ? []
        : [`${page.path}  notice: ${String(notice)}, lead in ${language ?? locale}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each(translations)('%s: English sentences of entries are marked wherever they stand', (locale) => {
    const sentences = contentEntries()
      .filter(({ translated }) => !translated.includes(locale))
      .flatMap((entry) => entry.sentences);
    const pages = site.pages.filter((page) => page.locale === locale);
    expect(wordsOutOfPlace(pages, new Set(sentences), theSite.tags[theSite.defaultLocale])).toEqual([]);
  });
});

describe('an entry page', () => {
  const pages = site.pages.filter(isEntryPage);

  it('exists for every entry in every language, and for nothing else', () => {
    const expected = contentEntries().flatMap(({ page }) =>
      theSite.locales.map((locale) => `${locale} ${page}`),
    );
    expect(pages.map(({ locale, name }) => `${locale} ${name}`).sort()).toEqual(expected.sort());
  });

  it('says when it was reviewed and when its records end', () => {
    const silent = contentEntries().flatMap(({ page: name, reviewed }) =>
      theSite.locales.flatMap((locale) => {
        const page = pages.find((each) => each.name === name && each.locale === locale);
        const foot = page?.elements.find((each) => classesOf(each).includes('entry-foot'));
        const said = foot ? textIn(foot) : '';
        const { recordsEnd, recordsEndUnknown } = words(locale).entry;
        const end = recordsEnd.split('{date}')[0] ?? '';
        const ends = said.startsWith(recordsEndUnknown) || (said.startsWith(end) && /\d{4}/.test(said));
        return ends && said.includes(reviewed[locale]) ? [] : [`${locale} ${name}  ${said}`];
      }),
    );
    expect(silent).toEqual([]);
  });

  it('leads to the code host only where package.json names one', () => {
    const { repository } = project as { repository?: unknown };
    const labels = theSite.locales.flatMap((locale) => [
      words(locale).chrome.editPage,
      words(locale).chrome.reportError,
    ]);
    const leading = pages.filter(({ elements }) => {
      const links = elements.filter((each) => each.tagName === 'a' && labels.includes(textIn(each)));
      return links.length === 2;
    });
    expect(leading.length).toBe(repository === undefined ? 0 : pages.length);
  });
});
