import { describe, expect, it } from 'vitest';
import { cited } from '../model/record-tests.ts';
import { atlasOf, type Draft } from './sample-atlas.ts';
import { pageOf } from './paging.ts';
import { relationListPages, relationLists, relationsOnPage } from './relation-lists.ts';
import {
  collectionShelves,
  letterLinks,
  letterShelves,
  lettersOnPage,
  overviewLinks,
  pairShelves,
  shelfLinks,
  wholeListPages,
} from './whole-lists.ts';

const many = <Item>(count: number, of: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => of(index));
const letterOf = (index: number): string => String.fromCharCode(97 + (index % 26));
const atlas = atlasOf([
  ...many(1200, (index): Draft => [
    'stakeholders',
    `s${String(index)}`,
    { title: `${letterOf(index)}${String(index)} body` },
  ]),
  ...many(2000, (index): Draft => {
    const holders = [`s${String(index % 1200)}`];
    return ['positions', `speed/p${String(index)}`, { holders, date: String(2015 + (index % 8)) }];
  }),
  ['events', 'meeting', { date: undefined, dateText: 'Some day' }],
  ...many(300, (index): Draft => ['events', `e${String(index)}`, { date: '2020' }]),
]);
const numbered = (pages: readonly { page: string }[]): string[] => pages.map(({ page }) => page);

describe('a long list of what is dated', () => {
  const shelves = collectionShelves(atlas, 'positions');

  it('is split by year, newest first, each entry in one', () => {
    expect(shelves.map(({ year, items }) => [year, items.length])).toEqual(
      many(8, (index) => [String(2022 - index), 250]),
    );
    expect(shelves.flatMap(({ items }) => items)).toEqual(atlas.positions);
  });

  it('leads to the years with their counts, and from a year to its pages', () => {
    const links = overviewLinks(shelves, 'Undated', ({ title }) => title);
    expect(links[0]).toEqual({ label: '2022', page: 'browse/positions/2022/', count: 250 });
    const [first] = shelves;
    expect(first && shelfLinks(first, ({ title }) => title)).toEqual([
      { label: '1', page: 'browse/positions/2022/' },
      { label: '2', page: 'browse/positions/2022/2/' },
    ]);
  });

  it('has a place for what carries no date', () => {
    expect(collectionShelves(atlas, 'events').map(({ year, page }) => [year, page])).toEqual([
      ['2020', 'browse/events/2020/'],
      [null, 'browse/events/undated/'],
    ]);
  });
});

describe('a long list that goes by the alphabet', () => {
  const [shelf] = collectionShelves(atlas, 'stakeholders');

  it('has pages that are called by the word with which they begin', () => {
    const links = shelf ? shelfLinks(shelf, ({ title }) => title) : [];
    expect(links).toHaveLength(7);
    expect(links[0]).toEqual({ label: 'a0', page: 'browse/stakeholders/' });
    expect(numbered(links).slice(1, 3)).toEqual(['browse/stakeholders/2/', 'browse/stakeholders/3/']);
  });

  it('leads from each letter to the page and the place where it begins', () => {
    const [whole] = letterShelves(atlas);
    if (!whole) throw new Error('no list');
    for (const [letter, page] of letterLinks(atlas, whole)) {
      const number = Number(/(\d+)\/#/.exec(page)?.[1] ?? 1);
      expect(lettersOnPage(atlas, whole, number).map((each) => each.letter)).toContain(letter);
      expect(page).toContain(`#letter-${letter}`);
    }
    const listed = numbered(shelfLinks(whole, ({ title }) => title)).flatMap((_, index) =>
      lettersOnPage(atlas, whole, index + 1).flatMap(({ entries }) => entries),
    );
    expect(listed).toEqual(whole.items);
    expect(listed).toHaveLength(atlas.byKey.size);
  });
});

describe('the pages of long lists', () => {
  const pages = wholeListPages(atlas);

  it('have an address each, the same in every language', () => {
    expect(new Set(numbered(pages)).size).toBe(pages.length);
    const spanish = atlasOf([], 'es');
    expect(wholeListPages(spanish)).toEqual([]);
    expect(numbered(pages).filter((page) => page.startsWith('browse/positions/'))).toHaveLength(16);
  });

  it('are those of pairs too', () => {
    const [pairs] = pairShelves(atlas, 100);
    expect(pairs && pageOf(pairs.items, 1, pairs.most).length).toBeLessThanOrEqual(200);
  });

  it('are none where a list fits on one page', () => {
    const small = atlasOf(many(12, (index): Draft => ['events', `e${String(index)}`, {}]));
    expect([wholeListPages(small), relationListPages(small)]).toEqual([[], []]);
  });
});

describe('relations by the thousand', () => {
  const memberships = [{ body: 'club', ...cited }];
  const bound = atlasOf(many(700, (index): Draft => ['stakeholders', `m${String(index)}`, { memberships }]));

  it('stand on pages of their list, the first of them on the page of relations', () => {
    expect(relationsOnPage(bound, 'belongs')).toMatchObject({ count: 700, all: 'relations/belongs/' });
    const pages = relationListPages(bound);
    expect(numbered(pages)).toEqual([
      'relations/belongs/',
      ...many(4, (index) => `relations/belongs/${String(index + 2)}/`),
    ]);
    expect(pages.flatMap(({ number }) => relationsOnPage(bound, 'belongs', number).shown)).toEqual(
      relationLists(bound).belongs,
    );
  });
});
