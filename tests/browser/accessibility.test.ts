import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditAll, views } from '../../scripts/axe/audit.ts';
import { collectionNames } from '../../src/model/vocabulary.ts';
import { site as theSite } from '../../src/site.ts';
import { readSite } from '../built-site.ts';
import { openSite, type ServedSite } from '../served-site.ts';
import { pagesOfEveryKind } from '../site-pages.ts';

const kinds = pagesOfEveryKind(readSite());
const found = new Map<string, string[]>();
let served: ServedSite;

beforeAll(async () => {
  served = await openSite();
  const addresses = kinds.map(({ page }) => served.at(page.path));
  await auditAll(served.browser, addresses, views, (address, faults) => found.set(address, faults));
}, 600_000);
afterAll(() => served.close());

describe('the pages looked at', () => {
  it('are of every kind, in every language', () => {
    const standing = [
      'home',
      'list',
      'matrix',
      'timeline',
      'compare',
      'relations',
      'search',
      'data',
      'about',
      'method',
      'contribute',
      'corrections',
      'replies',
      'coverage',
      'review-queue',
      'privacy',
      'accessibility',
    ];
    const expected = [...collectionNames, ...standing].flatMap((kind) =>
      theSite.locales.map((locale) => `${kind} ${locale}`),
    );
    expect(kinds.map(({ kind, locale }) => `${kind} ${locale}`)).toEqual(expect.arrayContaining(expected));
  });
});

describe('axe, in light and dark, at 1280, 768 and 320 px', () => {
  it.each(kinds)('finds nothing on a page of the kind $kind, $locale', ({ page: { path } }) => {
    expect(found.get(served.at(path))).toEqual([]);
  });
});
