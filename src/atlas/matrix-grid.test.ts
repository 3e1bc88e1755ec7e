import { describe, expect, it } from 'vitest';
import { liveMatrix } from './live-matrix.ts';
import { stanceMatrices } from './matrix.ts';
import { gridOf } from './matrix-grid.ts';
import { atlasOf, type Draft, ids } from './sample-atlas.ts';

const held = (id: string, proposition: string, stance: string, ...holders: string[]): Draft => [
  'positions',
  `speed/${id}`,
  { proposition: `speed#${proposition}`, stance, holders },
];
const guild: Draft = ['stakeholders', 'guild'];
const twin: Draft = ['stakeholders', 'twin'];

const laidOut = (...drafts: Draft[]) => {
  const [matrix] = stanceMatrices(atlasOf(drafts));
  if (!matrix) throw new Error('no matrix');
  return gridOf(matrix);
};

describe('gridOf', () => {
  it('lets propositions run down where they are no fewer than the stakeholders', () => {
    const grid = laidOut(held('a', 'lower', 'supports', 'club'), held('b', 'measure', 'opposes', 'club'));
    expect(grid.propositionsDown).toBe(true);
    expect(grid.columns.map(({ text }) => text)).toEqual(['club']);
    expect(grid.rows.map(({ head, cells }) => [head.text, head.said, ...cells.map(ids)])).toEqual([
      ['Lower the limit.', true, ['speed/a']],
      ['Measure it.', true, ['speed/b']],
    ]);
    expect(grid.rows[0]?.head.page).toBe('issues/speed/#proposition-lower');
  });

  it('lets stakeholders run down where they are more, and keeps every cell in its place', () => {
    const grid = laidOut(
      guild,
      held('a', 'lower', 'supports', 'club'),
      held('b', 'lower', 'opposes', 'guild'),
    );
    expect(grid.propositionsDown).toBe(false);
    expect(grid.columns.map(({ said }) => said)).toEqual([true]);
    expect(grid.rows.map(({ head, cells }) => [head.text, ...cells.map(ids)])).toEqual([
      ['club', ['speed/a']],
      ['guild', ['speed/b']],
    ]);
  });
});

describe('liveMatrix', () => {
  const atlas = atlasOf([
    guild,
    twin,
    held('a', 'measure', 'supports', 'club', 'twin'),
    held('b', 'lower', 'supports', 'club', 'twin'),
    held('c', 'lower', 'opposes', 'guild'),
  ]);

  it('puts first what most of those shown spoke to, and lets the first of those who always spoke together stand for all', () => {
    const { columns, rows } = liveMatrix(atlas, { propositions: 4, stakeholders: 3 });
    expect(columns.map(({ proposition }) => proposition.id)).toEqual(['lower', 'measure']);
    expect(rows.map(({ stakeholder, cells }) => [stakeholder.id, ...cells.map(ids)])).toEqual([
      ['club', ['speed/b'], ['speed/a']],
      ['guild', ['speed/c'], []],
    ]);
  });

  it('shows no more than asked for', () => {
    const { columns, rows } = liveMatrix(atlas, { propositions: 1, stakeholders: 1 });
    expect([columns.length, rows.length]).toEqual([1, 1]);
  });

  it('is empty where nobody spoke to what another spoke to', () => {
    expect(
      liveMatrix(atlasOf([held('a', 'lower', 'supports', 'club')]), { propositions: 4, stakeholders: 3 }),
    ).toEqual({
      columns: [],
      rows: [],
    });
  });
});
