import { describe, expect, it } from 'vitest';
import { cited } from '../model/record-tests.ts';
import { PageCitations } from './citations.ts';
import { entryOf } from './entry.ts';
import { atlasOf, type Draft } from './sample-atlas.ts';
import { sidesOf } from './sides.ts';

const parts = [
  { text: 'One.', stance: 'supports' },
  { text: 'Two.', stance: 'opposes' },
];
const taken = (stance: string, date: string, at: string, fields: Record<string, unknown> = {}): Draft => [
  'positions',
  `speed/${stance}-${date}`,
  { stance, date, evidence: [{ ...cited, at, act: 'statement', attribution: 'direct' }], ...fields },
];
const conditions = ['If it rains.'];

const atlas = atlasOf([
  ['instruments', 'rules'],
  [
    'issues',
    'parking',
    {
      propositions: [
        { id: 'ban', text: 'Ban it.', baseline: 'None.', instrument: 'rules', ...cited, at: 'Chapter 2' },
      ],
    },
  ],
  taken('opposes', '2021', 'Chapter 3'),
  taken('opposes-unless', '2020', 'Chapter 3', { conditions }),
  taken('neutral', '2020', 'Chapter 2'),
  taken('mixed', '2020', 'Chapter 2', { parts }),
  taken('supports-if', '2022', 'Chapter 2', { conditions }),
  taken('supports', '2019', 'Chapter 1'),
  taken('supports', '2020', 'Chapter 1'),
  taken('states', '2020', 'Chapter 1; Chapter 2'),
  taken('declines', '2021', 'Chapter 3'),
]);
const sides = (issue: string) => {
  const citations = new PageCitations(atlas);
  return { found: sidesOf(atlas, entryOf(atlas, 'issues', issue), citations), citations };
};

describe('sidesOf', () => {
  it('lays positions out: for, in between, against, and what takes no side', () => {
    const [lower] = sides('speed').found;
    expect(
      lower?.sides.map(({ side, shown }) => [side, shown.map(({ position }) => position.id.slice(6))]),
    ).toEqual([
      ['for', ['supports-2020', 'supports-2019', 'supports-if-2022']],
      ['between', ['mixed-2020', 'neutral-2020']],
      ['against', ['opposes-unless-2020', 'opposes-2021']],
    ]);
    expect(lower?.notStances.shown.map(({ position }) => position.id.slice(6))).toEqual([
      'declines-2021',
      'states-2020',
    ]);
  });

  it('numbers citations in the order in which a page shows them', () => {
    const { citations, found } = sides('speed');
    expect(citations.list().map(({ at, uses }) => [at, uses.length])).toEqual([
      ['Chapter 1', 4],
      ['Chapter 2', 3],
      ['Chapter 3', 3],
      ['Chapter 1; Chapter 2', 1],
    ]);
    expect(found.map(({ citation }) => citation.id)).toEqual(['cite-1-1', 'cite-1-4']);
  });

  it('has the text at stake, and every side although it is empty', () => {
    const [ban] = sides('parking').found;
    expect(ban).toMatchObject({ proposition: { id: 'ban' }, instrument: { id: 'rules' } });
    expect(ban?.sides).toEqual([
      { side: 'for', shown: [], count: 0 },
      { side: 'between', shown: [], count: 0 },
      { side: 'against', shown: [], count: 0 },
    ]);
    expect(ban?.notStances).toEqual({ shown: [], count: 0 });
    expect(sides('speed').found.map(({ instrument }) => instrument)).toEqual([undefined, undefined]);
  });
});
