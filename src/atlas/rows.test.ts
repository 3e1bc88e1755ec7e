import { describe, expect, it } from 'vitest';
import { cited } from '../model/record-tests.ts';
import { PageCitations } from './citations.ts';
import { entryOf } from './entry.ts';
import { positionRow } from './rows.ts';
import { atlasOf, type Draft, ids } from './sample-atlas.ts';

const told = (attribution: string, ...via: string[]) => ({
  ...cited,
  act: 'report',
  attribution,
  ...(via.length > 0 ? { via } : {}),
});
const people: readonly Draft[] = [
  ['stakeholders', 'mayor'],
  ['stakeholders', 'paper'],
];
const rowOf = (fields: Record<string, unknown>) => {
  const atlas = atlasOf([...people, ['positions', 'speed/a', fields]]);
  return positionRow(atlas, entryOf(atlas, 'positions', 'speed/a'));
};

describe('positionRow', () => {
  it('has holders, issue and the sentence that the stance is on', () => {
    const row = rowOf({ holders: ['mayor', 'club'] });
    expect(row).toMatchObject({ proposition: 'Lower the limit.', citations: [], via: [] });
    expect([row.position.id, row.issue.id, ...ids(row.holders)]).toEqual([
      'speed/a',
      'speed',
      'mayor',
      'club',
    ]);
    expect(rowOf({ holders: undefined, unnamed: 'critics' }).holders).toEqual([]);
  });

  it.each([
    [[told('direct')], false],
    [[told('spokesperson')], false],
    [[told('reported', 'paper')], true],
    [[told('reported-quote', 'paper')], true],
    [[told('reported', 'paper'), told('reported-quote', 'paper')], true],
    [[told('reported', 'paper'), told('direct')], false],
  ])('with evidence %j is second-hand: %s', (evidence, secondHand) => {
    expect(rowOf({ evidence }).secondHand).toBe(secondHand);
  });

  it('names who passed it on, each once, in order', () => {
    const evidence = [told('reported', 'mayor', 'paper'), told('direct'), told('reported', 'paper', 'club')];
    expect(ids(rowOf({ evidence }).via)).toEqual(['mayor', 'paper', 'club']);
  });

  it('cites each piece of evidence on a page that numbers them', () => {
    const evidence = [
      { ...told('direct'), at: 'Chapter 2' },
      told('direct'),
      { ...told('direct'), at: 'Chapter 2' },
    ];
    const atlas = atlasOf([['positions', 'speed/a', { evidence }]]);
    const citations = new PageCitations(atlas);
    const row = positionRow(atlas, entryOf(atlas, 'positions', 'speed/a'), citations);
    expect(row.citations.map(({ id }) => id)).toEqual(['cite-1-1', 'cite-2-1', 'cite-1-2']);
  });
});
