import { describe, expect, it } from 'vitest';
import { excerptOf, fairlyChosen, pageAddress, pageCount, pageNumber, pageOf } from './paging.ts';

const list = (length: number): number[] => Array.from({ length }, (_, index) => index);

describe('excerptOf', () => {
  it('has the first, how many there are, and where they all stand', () => {
    expect(excerptOf(list(5), 2, 'there/')).toEqual({ shown: [0, 1], count: 5, all: 'there/' });
  });

  it('has a list that fits as a whole, and leads nowhere', () => {
    expect(excerptOf(list(2), 2, 'there/')).toEqual({ shown: [0, 1], count: 2 });
  });
});

describe('fairlyChosen', () => {
  it.each([
    ['what fits', ['a1', 'a2', 'b1'], 3, ['a1', 'a2', 'b1']],
    ['the first of each kind before the second of any', ['a1', 'a2', 'a3', 'b1'], 2, ['a1', 'b1']],
    ['then the first of all', ['a1', 'a2', 'a3', 'b1', 'b2'], 4, ['a1', 'a2', 'a3', 'b1']],
    ['no more than fit, where there are more kinds', ['a1', 'b1', 'c1'], 2, ['a1', 'b1']],
  ])('has %s, in the order of the list', (_what, items, most, expected) => {
    expect(fairlyChosen(items, (item) => item.charAt(0), most)).toEqual(expected);
  });
});

describe('pages', () => {
  it.each([
    [0, 1, [[]]],
    [3, 1, [[0, 1, 2]]],
    [
      4,
      2,
      [
        [0, 1],
        [2, 3],
      ],
    ],
    [7, 3, [[0, 1, 2], [3, 4, 5], [6]]],
  ])('of %i rows, three a page at most, are %i of about the same length', (length, count, expected) => {
    expect(pageCount(length, 3)).toBe(count);
    expect(list(count).map((index) => pageOf(list(length), index + 1, 3))).toEqual(expected);
  });

  it.each([1, 199, 200, 201, 1000, 10_001])('hold each of %i rows once, where its number says', (length) => {
    const pages = list(pageCount(length)).map((index) => pageOf(list(length), index + 1));
    expect(pages.flat()).toEqual(list(length));
    expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(200);
    const wrong = list(length).filter((row) => !pages[pageNumber(row, length) - 1]?.includes(row));
    expect(wrong).toEqual([]);
  });

  it('have an address each, the first that of the list', () => {
    expect([1, 2].map((number) => pageAddress('lists/a/', number))).toEqual(['lists/a/', 'lists/a/2/']);
  });
});
