import { describe, expect, it } from 'vitest';
import { coverage } from './coverage.ts';
import { atlasOf, type Draft, ids } from './sample-atlas.ts';

const position = (id: string, stance: string, fields: Record<string, unknown> = {}): Draft => [
  'positions',
  `speed/${id}`,
  {
    stance,
    ...(stance === 'supports-if' ? { conditions: ['Soon.'] } : {}),
    ...(stance === 'mixed'
      ? { parts: ['supports', 'opposes'].map((each) => ({ text: each, stance: each })) }
      : {}),
    ...fields,
  },
];
const gapsOf = (...drafts: Draft[]) =>
  coverage(atlasOf(drafts)).gaps.map(
    ({ proposition, only, count }) => `${proposition.id} ${only} ${String(count)}`,
  );

describe('coverage', () => {
  it.each([
    ['nobody', [], 'lower none 0'],
    ['somebody who takes no side', [position('a', 'states')], 'lower none 0'],
    ['one side', [position('a', 'supports'), position('b', 'supports-if')], 'lower for 2'],
    ['the other side', [position('a', 'opposes'), position('b', 'declines')], 'lower against 1'],
  ])('finds what only %s is recorded on', (_, drafts, gap) => {
    expect(gapsOf(...drafts)).toEqual([gap, 'measure none 0']);
  });

  it.each([
    ['both sides', [position('a', 'supports'), position('b', 'opposes')]],
    ['one in between', [position('a', 'mixed')]],
  ])('passes over what %s are recorded on', (_, drafts) => {
    expect(gapsOf(...drafts)).toEqual(['measure none 0']);
  });

  it('counts positions by topic and side, and by the kinds of those who hold them', () => {
    const drafts: Draft[] = [
      ['stakeholders', 'mayor', { kind: 'person', country: 'Ruritania' }],
      ['stakeholders', 'baker', { kind: 'person' }],
      ['topics', 'rivers', { order: 2 }],
      position('a', 'supports', { holders: ['mayor', 'club'] }),
      position('b', 'mixed', { holders: ['mayor', 'baker'] }),
      position('c', 'states', { holders: undefined, unnamed: 'some' }),
    ];
    const found = coverage(atlasOf(drafts));
    expect(found.topics.map(({ topic, issues, sides }) => [topic.id, issues, sides])).toEqual([
      ['roads', 1, { for: 1, between: 1, against: 0, apart: 1 }],
      ['rivers', 0, { for: 0, between: 0, against: 0, apart: 0 }],
    ]);
    expect(found.holderKinds).toEqual([
      { kind: 'person', stakeholders: 2, positions: 2 },
      { kind: 'association', stakeholders: 1, positions: 1 },
    ]);
    expect(found).toMatchObject({
      positions: 3,
      unnamed: 1,
      stakeholders: 3,
      withCountry: 1,
      withoutPositions: 0,
      propositions: 2,
    });
  });

  it('tells issues that nothing is proposed on from those on which nobody has a position', () => {
    const found = coverage(atlasOf([['issues', 'paint']]));
    expect(ids(found.issuesWithoutPropositions)).toEqual(['paint']);
    expect(ids(found.issuesWithoutPositions)).toEqual(['speed']);
  });
});
