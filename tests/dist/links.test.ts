import { describe, expect, it } from 'vitest';
import { addressesIn, targetOf } from '../addresses.ts';
import { isEntryPage, leadsTo, type Page, readSite } from '../built-site.ts';
import { grouped } from '../grouped.ts';
import { isSwitch } from '../html.ts';
import { descriptionOf, pageRules, titleOf } from '../page-rules.ts';

const site = readSite();

describe('every page', () => {
  it.each(pageRules)('$name', ({ faults }) => {
    const found = site.pages.flatMap((page) =>
      faults(page, site).map((fault) => ({ where: page.path, fault })),
    );
    expect(grouped(found)).toEqual([]);
  });
});

describe('pages of one language', () => {
  it('differ in their title', () => {
    expect(twins(site.pages, titleOf)).toEqual([]);
  });

  it('differ in their description, but for entries, whose sentences are their authors’', () => {
    const standing = site.pages.filter((page) => !isEntryPage(page) && leadsTo(page) === undefined);
    expect(standing.length).toBeGreaterThan(10);
    expect(twins(standing, descriptionOf)).toEqual([]);
  });
});

describe('links from one language to the other', () => {
  it('are those of the switch alone', () => {
    const strays = site.pages.flatMap((page) =>
      addressesIn(page)
        .filter(({ element }) => element.tagName === 'a' && !isSwitch(element.parentNode))
        .flatMap(({ value }) => {
          const target = targetOf(value, page, site);
          return target.kind === 'page' && target.page.locale !== page.locale && page.name !== '404.html'
            ? [{ where: page.path, fault: value }]
            : [];
        }),
    );
    expect(grouped(strays)).toEqual([]);
  });
});

describe('style sheets that pages load', () => {
  it('fetch nothing from another host, and nothing that is not there', () => {
    const loaded = site.pages.flatMap((page) =>
      addressesIn(page)
        .filter(({ element }) => element.tagName === 'link')
        .flatMap(({ value }) => {
          const target = targetOf(value, page, site);
          return target.kind === 'file' && target.path.endsWith('.css')
            ? [{ ...page, path: target.path }]
            : [];
        }),
    );
    const sheets = new Map(loaded.map((sheet) => [sheet.path, sheet]));
    expect(sheets.size).toBeGreaterThan(0);
    const broken = [...sheets.values()].flatMap((sheet) =>
      [...site.read(sheet.path).matchAll(/(?:url\(|@import\s+)["']?([^"')]+)/g)]
        .map(([, address = '']) => address)
        .filter((address) => targetOf(address, sheet, site).kind !== 'file')
        .map((address) => `${sheet.path}  ${address}`),
    );
    expect(broken).toEqual([]);
  });
});

/** Pages that share with an earlier one of their language what they should have for themselves. */
function twins(pages: readonly Page[], of: (page: Page) => string): string[] {
  const seen = new Map<string, string>();
  return pages.flatMap((page) => {
    const key = `${page.locale} ${of(page)}`;
    const other = seen.get(key);
    seen.set(key, other ?? page.path);
    return other ? [`${other} and ${page.path}: ${of(page)}`] : [];
  });
}
