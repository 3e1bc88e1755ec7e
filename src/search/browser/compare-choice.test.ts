import { describe, expect, it } from 'vitest';
import { cardsOf, type HeldRecord, type Holder } from './compare-cards.ts';
import { choiceFrom, choiceQuery } from './compare-choice.ts';

describe('the choice in the address', () => {
  it.each([
    ['', []],
    ['?of=a&of=b', ['a', 'b']],
    ['?of=a&of=&of=b', ['a', 'b']],
    ['?of=a&of=a', ['a']],
    ['?of=a&of=b&of=c&of=d', ['a', 'b', 'c']],
    ['?other=a', []],
  ])('%s asks for %j', (query, expected) => {
    expect(choiceFrom(query)).toEqual(expected);
  });

  it('is written as it is read', () => {
    expect(choiceQuery(['a', '', 'b', 'a'])).toBe('?of=a&of=b');
    expect(choiceFrom(choiceQuery(['x', 'y', 'z']))).toEqual(['x', 'y', 'z']);
  });
});

describe('cardsOf', () => {
  const record = (entry: string, proposition: string, issue: string): HeldRecord => ({
    entry,
    proposition,
    issue,
    text: '',
    page: '',
    issuePage: '',
    stance: 'supports',
    side: 'for',
    summary: '',
    href: '',
    meta: '',
  });
  const holder = (...records: HeldRecord[]): Holder => ({ title: '', page: '', records });

  it('has a card for what at least two spoke to, by the title of the issue, with a cell for each', () => {
    const cards = cardsOf([
      holder(record('1', 'z#p', 'Zoning'), record('2', 'a#p', 'Arches'), record('3', 'b#p', 'Bridges')),
      holder(record('4', 'z#p', 'Zoning'), record('5', 'z#p', 'Zoning')),
      holder(record('2', 'a#p', 'Arches')),
    ]);
    expect(
      cards.map(({ about, cells }) => [about.issue, cells.map((cell) => cell.map(({ entry }) => entry))]),
    ).toEqual([
      ['Arches', [['2'], [], ['2']]],
      ['Zoning', [['1'], ['4', '5'], []]],
    ]);
  });
});
