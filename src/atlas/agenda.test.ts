import { describe, expect, it } from 'vitest';
import { cited } from '../model/record-tests.ts';
import { agenda } from './agenda.ts';
import { entryOf } from './entry.ts';
import { atlasOf, ids } from './sample-atlas.ts';

const atlas = atlasOf([
  ['events', 'hearing', { date: '2020-05-14', issues: ['speed'], place: 'Town hall' }],
  ['events', 'some-day', { date: undefined, dateText: 'some day' }],
  ['events', 'since', { date: '[2019..]' }],
  ['programs', 'count', { started: '2018', due: '2021' }],
  [
    'instruments',
    'byelaw',
    {
      stages: [
        { stage: 'passed', date: '2017', ...cited },
        { stage: 'review', date: '2026', ...cited },
      ],
    },
  ],
]);

describe('the agenda', () => {
  const items = agenda(atlas);

  it('holds dated events and what was due, oldest first, and nothing without two ends', () => {
    expect(ids(items.map(({ entry }) => entry))).toEqual(['hearing', 'count', 'byelaw']);
  });

  it('tells an event by its title, and a step by what it is', () => {
    expect(items.map(({ step }) => step?.id)).toEqual([undefined, 'due', 'review']);
    expect(items[0]).toMatchObject({ date: '2020-05-14', kind: 'Dialogue', place: 'Town hall' });
  });

  it('of an issue holds what concerns it', () => {
    expect(ids(agenda(atlas, entryOf(atlas, 'issues', 'speed')).map(({ entry }) => entry))).toEqual([
      'hearing',
    ]);
  });
});
