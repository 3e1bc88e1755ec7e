import { describe, expect, it } from 'vitest';
import { stanceValues } from '../model/vocabulary.ts';
import { balanceOf, positionsOnIssue, standOf } from './balance.ts';
import { entryOf } from './entry.ts';
import { atlasOf, type Draft, ids } from './sample-atlas.ts';
import { topicViews } from './topics.ts';

const held = (id: string, proposition: string, stance: string, holders = ['club']): Draft => [
  'positions',
  `speed/${id}`,
  {
    proposition: `speed#${proposition}`,
    stance,
    holders,
    ...(stance === 'supports-if' ? { conditions: ['If all do.'] } : {}),
  },
];
const atlas = atlasOf([
  ['stakeholders', 'guild'],
  ['topics', 'harbours', { order: 2 }],
  ['issues', 'noise', { topic: 'roads' }],
  held('a', 'lower', 'supports', ['club', 'guild']),
  held('b', 'lower', 'opposes', ['guild']),
  held('c', 'measure', 'supports-if'),
  held('d', 'measure', 'declines'),
]);
const speed = { for: 2, between: 0, against: 1, apart: 1 };

describe('where a record stands', () => {
  it('is on a side or apart, for every stance there is', () => {
    expect(stanceValues.map(standOf)).toEqual([
      'for',
      'for',
      'between',
      'between',
      'against',
      'against',
      'apart',
      'apart',
      'apart',
    ]);
  });

  it('counts a position once, however many hold it', () => {
    expect(balanceOf(atlas.positions)).toEqual(speed);
    expect(balanceOf([])).toEqual({ for: 0, between: 0, against: 0, apart: 0 });
  });

  it('takes the positions of an issue proposition after proposition', () => {
    expect(ids(positionsOnIssue(atlas, entryOf(atlas, 'issues', 'speed')))).toEqual([
      'speed/a',
      'speed/b',
      'speed/c',
      'speed/d',
    ]);
  });
});

describe('topicViews', () => {
  it('gives the topics that hold debates, with the balance of each and of all', () => {
    expect(
      topicViews(atlas).map(({ topic, issues, balance }) => [
        topic.id,
        issues.map(({ issue, balance: own }) => [issue.id, own]),
        balance,
      ]),
    ).toEqual([
      [
        'roads',
        [
          ['noise', { for: 0, between: 0, against: 0, apart: 0 }],
          ['speed', speed],
        ],
        speed,
      ],
    ]);
  });
});
