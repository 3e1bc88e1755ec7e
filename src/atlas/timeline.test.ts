import { describe, expect, it } from 'vitest';
import { cited } from '../model/record-tests.ts';
import { entryOf } from './entry.ts';
import { atlasOf, type Draft } from './sample-atlas.ts';
import { byYear, type Moment, timeline, timelineOfIssue, yearOf } from './timeline.ts';

const event = (id: string, date: string): Draft => ['events', id, { date }];
const undated = (id: string): Draft => ['events', id, { date: undefined, dateText: 'one day' }];
const stage = (name: string, date: string, text?: string) => ({
  stage: name,
  date,
  ...cited,
  ...(text ? { text } : {}),
});
/** Without the source of the ground, which is of 2021-06. */
const moments = (...drafts: readonly Draft[]): Moment[] =>
  timeline(atlasOf(drafts)).filter(({ entry }) => entry.key !== 'sources/annual-survey');
const shown = (list: readonly Moment[]) =>
  list.map(({ entry, date, dateText }) => `${entry.id} ${date ?? dateText ?? ''}`);

describe('timeline', () => {
  it('has every dated thing, oldest first', () => {
    const list = moments(
      event('hearing', '2021'),
      ['positions', 'speed/a', { date: '2020-05', stance: 'opposes' }],
      [
        'instruments',
        'rules',
        { stages: [stage('passed', '2019'), stage('review', '2026', 'It is looked at.')] },
      ],
      ['programs', 'count', { started: '2018', ended: '2022', due: '2023' }],
      ['sources', 'minutes', { issued: '2017' }],
      ['sources', 'letter'],
    );
    expect(list.map(({ entry, ...moment }) => ({ ...moment, entry: entry.key }))).toEqual([
      { what: 'source', date: '2017', upcoming: false, entry: 'sources/minutes' },
      { what: 'started', date: '2018', upcoming: false, entry: 'programs/count' },
      { what: 'stage', stage: 'passed', date: '2019', upcoming: false, entry: 'instruments/rules' },
      {
        what: 'position',
        date: '2020-05',
        stance: 'opposes',
        text: 'The club is for it.',
        upcoming: false,
        entry: 'positions/speed/a',
      },
      {
        what: 'event',
        kind: 'dialogue',
        date: '2021',
        text: 'A summary.',
        upcoming: false,
        entry: 'events/hearing',
      },
      { what: 'ended', date: '2022', upcoming: false, entry: 'programs/count' },
      { what: 'due', date: '2023', upcoming: true, entry: 'programs/count' },
      {
        what: 'stage',
        stage: 'review',
        date: '2026',
        text: 'It is looked at.',
        upcoming: true,
        entry: 'instruments/rules',
      },
    ]);
  });

  it('sorts dates of every precision, open ones by the end they have, and what carries none last', () => {
    const sorted = [
      '2019',
      '2019/2020',
      '2020-07',
      '2020-07-15~',
      '[..2020-08-01]',
      '[2020-09..2021]',
      '2021/..',
      '[2022..]',
    ];
    const drafts = sorted.map((date, index) => event(`e${index}`, date)).toReversed();
    expect(shown(moments(undated('u'), ...drafts))).toEqual([
      ...sorted.map((date, index) => `e${index} ${date}`),
      'u one day',
    ]);
  });

  it('has things of one day in the order of their keys, and those of one entry in its own', () => {
    const stages = [stage('signed', '2020'), stage('published', '2020'), stage('in-force', '2020')];
    const list = moments(
      undated('b'),
      undated('a'),
      ['instruments', 'b', { stages }],
      ['instruments', 'a', { stages }],
      event('z', '2020'),
    );
    expect(list.map(({ entry, stage: each }) => `${entry.key} ${each ?? ''}`)).toEqual([
      'events/z ',
      ...['a', 'b'].flatMap((id) =>
        ['signed', 'published', 'in-force'].map((each) => `instruments/${id} ${each}`),
      ),
      'events/a ',
      'events/b ',
    ]);
  });

  it('takes from an event whether it was still due', () => {
    expect(moments(['events', 'vote', { date: '2030', upcoming: true }])).toMatchObject([{ upcoming: true }]);
  });

  it('is made once an atlas', () => {
    const atlas = atlasOf([]);
    expect(timeline(atlas)).toBe(timeline(atlas));
    expect(timeline(atlasOf([event('a', '2020')]))).not.toEqual(timeline(atlas));
  });
});

describe('timelineOfIssue', () => {
  const propositions = [{ id: 'lower', text: 'Lower it at night.', baseline: 'None.', ...cited }];
  const stages = [stage('passed', '2020')];
  const conclusions = [{ text: 'So.', issues: ['parking'], ...cited }];
  const atlas = atlasOf([
    ['issues', 'parking', { instruments: ['rules'], programs: ['count'], propositions }],
    ['issues', 'parking-at-night', { propositions }],
    ['instruments', 'rules', { stages }],
    ['instruments', 'other-rules', { stages }],
    ['programs', 'count', { started: '2019' }],
    ['programs', 'other-count', { started: '2019' }],
    ['positions', 'parking/a', { proposition: 'parking#lower', date: '2021' }],
    ['positions', 'parking-at-night/b', { proposition: 'parking-at-night#lower' }],
    ['events', 'hearing', { issues: ['parking'], date: '2022' }],
    ['events', 'day', { date: '2023', sessions: [{ id: 'a', title: 'A', issues: ['parking'], ...cited }] }],
    ['events', 'said', { date: '2024', sessions: [{ id: 'a', title: 'A', conclusions, ...cited }] }],
    ['events', 'elsewhere'],
  ]);

  it('has the events and positions of the issue, and the life of its instruments and programs', () => {
    const list = timelineOfIssue(timeline(atlas), entryOf(atlas, 'issues', 'parking'));
    expect(list.map(({ entry }) => entry.key)).toEqual([
      'programs/count',
      'instruments/rules',
      'positions/parking/a',
      'events/hearing',
      'events/day',
    ]);
  });

  it('is empty for an issue on which nothing is dated', () => {
    expect(timelineOfIssue(timeline(atlas), entryOf(atlas, 'issues', 'speed'))).toEqual([]);
  });
});

describe('byYear', () => {
  it('groups by year, in order, with what carries no date last', () => {
    const list = moments(
      event('a', '2019-12-31'),
      event('b', '[..2020-08-01]'),
      event('c', '2020'),
      event('d', '2019/2021'),
      undated('e'),
      undated('f'),
    );
    expect(byYear(list).map(({ year, moments: of }) => [year, of.map(({ entry }) => entry.id)])).toEqual([
      ['2019', ['d', 'a']],
      ['2020', ['c', 'b']],
      [null, ['e', 'f']],
    ]);
    expect(byYear([])).toEqual([]);
  });

  it('has no year twice', () => {
    const dates = [
      '2013',
      '[..2013]',
      '2012/2014',
      '[..2014-01]',
      '2014~',
      '[2011..2015]',
      '2012',
      '[..2012]',
    ];
    const years = byYear(moments(...dates.map((date, index) => event(`e${index}`, date)))).map(
      ({ year }) => year,
    );
    expect(years).toEqual(['2011', '2012', '2013', '2014']);
  });
});

describe('yearOf', () => {
  it.each([
    ['2013', '2013'],
    ['2013-05-06~', '2013'],
    ['2013/2015', '2013'],
    ['../2015', '2015'],
    ['[2013..2015]', '2013'],
    ['[..2013]', '2013'],
    ['[..2013-05]', '2013'],
    ['[2013..]', '2013'],
    ['0987', '0987'],
  ])('lists %s under %s', (date, year) => {
    expect(yearOf(date)).toBe(year);
  });
});
