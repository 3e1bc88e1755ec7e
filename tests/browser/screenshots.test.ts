import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeAll, views } from '../../scripts/screenshots/take.ts';
import { readSite } from '../built-site.ts';
import { openSite, type ServedSite } from '../served-site.ts';
import { pagesOfEveryKind } from '../site-pages.ts';

/** Pictures to look at after a run; nothing else reads them. */
const folder = 'test-results/screenshots';
const main = [
  'home',
  'issues',
  'stakeholders',
  'positions',
  'matrix',
  'compare',
  'timeline',
  'agenda',
  'relations',
  'figures',
  'search',
];
const pages = pagesOfEveryKind(readSite()).filter(({ kind }) => main.includes(kind));
const nameOf = ({ kind, locale }: (typeof pages)[number]): string => `${kind}-${locale}`;
let served: ServedSite;

beforeAll(async () => {
  served = await openSite();
  const addresses = pages.map((each) => [nameOf(each), served.at(each.page.path)]);
  await takeAll(served.browser, Object.fromEntries(addresses), folder);
}, 300_000);
afterAll(() => served.close());

describe('pictures of the main pages', () => {
  it('are of every kind', () => {
    expect(new Set(pages.map(({ kind }) => kind))).toEqual(new Set(main));
  });

  it.each(pages)('show something of the page of the kind $kind, $locale, in each view', (page) => {
    // One colour alone packs into some 5 kB.
    const blank = Object.keys(views).filter(
      (view) => statSync(join(folder, `${nameOf(page)}-${view}.png`)).size < 12_000,
    );
    expect(blank).toEqual([]);
  });
});
