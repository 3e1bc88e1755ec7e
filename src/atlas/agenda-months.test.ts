import { describe, expect, it } from 'vitest';
import { cited } from '../model/record-tests.ts';
import { agendaMonths, latestMonth, momentsOf } from './agenda-months.ts';
import { atlasOf, ids } from './sample-atlas.ts';

const atlas = atlasOf([
  ['topics', 'air'],
  ['issues', 'wells', { topic: 'air' }],
  ['events', 'hearing', { date: '2020-05-14', issues: ['speed'] }],
  ['events', 'both', { date: '2020-05-02', issues: ['speed', 'wells'] }],
  ['events', 'spring', { date: '2020-03/2020-05', issues: ['speed'] }],
  ['events', 'alone', { date: '2020-05' }],
  ['events', 'no-end', { date: '[2019..]' }],
  ['events', 'some-day', { date: undefined, dateText: 'some day' }],
  ['positions', 'speed/club', { date: '2020-05-20' }],
  ['instruments', 'byelaw', { stages: [{ stage: 'review', date: '2026', ...cited }] }],
]);
const months = agendaMonths(atlas);
const may = months.find(({ month }) => month === '2020-05');

describe('the months of an agenda', () => {
  it('are those of the latest possible days, oldest first', () => {
    expect(months.map(({ month }) => month)).toEqual(['2020-05', '2021-06', '2026-12']);
  });

  it('go by topic, in the order of the topics; what belongs to several stands under the first, once', () => {
    expect(
      may?.within.map(({ topic, parts }) => [
        topic?.id ?? null,
        parts.map(({ kind, moments }) => [kind, ids(moments.map(({ entry }) => entry))]),
      ]),
    ).toEqual([
      ['air', [['happened', ['both']]]],
      [
        'roads',
        [
          ['happened', ['hearing']],
          ['taken', ['speed/club']],
        ],
      ],
      [null, [['happened', ['alone']]]],
    ]);
  });

  it('keep apart what is known by a longer span only', () => {
    expect(may?.longer.flatMap(({ parts }) => parts.flatMap(({ moments }) => moments))).toMatchObject([
      { date: '2020-03/2020-05' },
    ]);
  });

  it('count what they hold, each record once', () => {
    expect(may?.counts).toEqual({ happened: 4, moved: 0, taken: 1, published: 0 });
    expect(may && momentsOf(may)).toHaveLength(5);
  });

  it('know the newest in which something came about from those in which all is still due', () => {
    expect(months.at(-1)).toMatchObject({ due: true, counts: { moved: 1 } });
    expect(latestMonth(atlas)?.month).toBe('2021-06');
  });
});
