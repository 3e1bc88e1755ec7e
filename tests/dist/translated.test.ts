import { describe, expect, it } from 'vitest';
import { site } from '../../src/site.ts';
import { type Page, readSite } from '../built-site.ts';
import { contentEntries } from '../content-entries.ts';
import { type Found, grouped } from '../grouped.ts';
import { attribute, childrenOf, type Element, isSwitch, textIn } from '../html.ts';

const { pages } = readSite();
const others = site.locales.filter((locale) => locale !== site.defaultLocale);
const canonical = site.tags[site.defaultLocale];

/** What a page marks as of the canonical language, other than the title of a work and the way to that language. */
function leftAsItWas(page: Page): Found[] {
  const found: Found[] = [];
  const walk = (element: Element): void => {
    if (isSwitch(element) || element.tagName === 'cite') return;
    if (element.tagName !== 'html' && attribute(element, 'lang') === canonical) {
      found.push({ where: page.path, fault: textIn(element).slice(0, 80) });
      return;
    }
    for (const child of childrenOf(element)) if ('tagName' in child) walk(child);
  };
  for (const child of childrenOf(page.document)) if ('tagName' in child) walk(child);
  return found;
}

describe.each(others)('the site in %s', (locale) => {
  const waiting = contentEntries().filter(({ translated }) => !translated.includes(locale));
  const own = pages.filter((page) => page.locale === locale);

  it.skipIf(waiting.length > 0)('leaves nothing but the titles of works in the original', () => {
    expect(grouped(own.flatMap(leftAsItWas))).toEqual([]);
  });

  it('says of every collection how much of it is translated', () => {
    const status = own.find(({ name }) => name === 'translations/');
    const shares = status?.elements
      .filter(({ tagName }) => tagName === 'td')
      .map(textIn)
      .filter((text) => text.endsWith('%'));
    expect(shares?.length).toBeGreaterThan(1);
    if (waiting.length === 0) expect(new Set(shares)).toEqual(new Set(['100%']));
    else expect(shares?.at(-1)).not.toBe('100%');
  });
});
