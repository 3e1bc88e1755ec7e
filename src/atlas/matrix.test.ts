import { describe, expect, it } from 'vitest';
import { cited } from '../model/record-tests.ts';
import { stanceMatrices } from './matrix.ts';
import { atlasOf, type Draft, ids } from './sample-atlas.ts';

const proposition = { id: 'dredge', text: 'Dredge it.', baseline: 'It is shallow.', ...cited };
const others: readonly Draft[] = [
  ['topics', 'canals', { order: 2 }],
  ['topics', 'rails', { order: 3 }],
  ['issues', 'depth', { topic: 'canals', propositions: [proposition] }],
  ['issues', 'gauge', { topic: 'rails', propositions: [{ ...proposition, id: 'widen' }] }],
  ['stakeholders', 'mayor'],
  ['stakeholders', 'silent'],
  ['stakeholders', 'only-unnamed'],
];
const position = (id: string, fields: Record<string, unknown> = {}): Draft => ['positions', id, fields];

const shown = (...drafts: readonly Draft[]) =>
  stanceMatrices(atlasOf([...others, ...drafts])).map(({ topic, columns, rows }) => ({
    topic: topic.id,
    columns: columns.map((column) => `${column.issue.id}#${column.proposition.id}`),
    rows: rows.map(({ stakeholder, cells }) => [stakeholder.id, cells.map(ids)]),
  }));

describe('stanceMatrices', () => {
  it('has only topics, columns and rows that hold something; an empty cell is no record', () => {
    expect(
      shown(
        position('speed/a', { proposition: 'speed#measure' }),
        position('speed/b', { holders: ['mayor'] }),
        position('depth/c', { proposition: 'depth#dredge' }),
      ),
    ).toEqual([
      {
        topic: 'roads',
        columns: ['speed#lower', 'speed#measure'],
        rows: [
          ['club', [[], ['speed/a']]],
          ['mayor', [['speed/b'], []]],
        ],
      },
      { topic: 'canals', columns: ['depth#dredge'], rows: [['club', [['depth/c']]]] },
    ]);
  });

  it('leaves out a proposition on which nobody named speaks', () => {
    expect(
      shown(
        position('speed/a', { holders: undefined, unnamed: 'only-unnamed' }),
        position('speed/b', { proposition: 'speed#measure' }),
      ),
    ).toEqual([{ topic: 'roads', columns: ['speed#measure'], rows: [['club', [['speed/b']]]] }]);
  });

  it('has no row for people left unnamed, and is empty where there are no others', () => {
    expect(shown(position('speed/a', { holders: undefined, unnamed: 'critics' }))).toEqual([]);
    expect(shown()).toEqual([]);
  });

  it('has each position in the row of each holder', () => {
    expect(shown(position('speed/a', { holders: ['mayor', 'club'] }))[0]?.rows).toEqual([
      ['club', [['speed/a']]],
      ['mayor', [['speed/a']]],
    ]);
  });

  it('has the newest first in a cell', () => {
    const dates = ['2019', '2021', '[..2020-06]', '2020'];
    const drafts = dates.map((date, index) => position(`speed/p${index}`, { date, stance: 'supports' }));
    expect(shown(...drafts)[0]?.rows).toEqual([['club', [['speed/p1', 'speed/p2', 'speed/p3', 'speed/p0']]]]);
  });

  it('has what takes no side too', () => {
    expect(shown(position('speed/a', { stance: 'states' }))[0]?.rows).toEqual([['club', [['speed/a']]]]);
  });
});
