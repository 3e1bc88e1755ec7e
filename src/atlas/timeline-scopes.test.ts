import { describe, expect, it } from 'vitest';
import { cited } from '../model/record-tests.ts';
import { atlasOf, type Draft } from './sample-atlas.ts';
import { timeline } from './timeline.ts';
import { timelineDrawing } from './timeline-drawing.ts';
import {
  fitsOnTimeline,
  momentsIn,
  momentsOnPage,
  pagesOfYear,
  timelineOf,
  timelinePage,
  timelineScopes,
} from './timeline-scopes.ts';

const drafts: readonly Draft[] = [
  ['stakeholders', 'mayor', { kind: 'person' }],
  ['issues', 'noise', { programs: ['count'] }],
  [
    'events',
    'hearing',
    { date: '2020-03-05', issues: ['noise'], participants: [{ stakeholder: 'mayor', role: 'speaker' }] },
  ],
  ['events', 'elsewhere', { date: '2019' }],
  ['programs', 'count', { started: '2018', ended: '2022' }],
  [
    'positions',
    'speed/a',
    { date: '2021', evidence: [{ ...cited, act: 'statement', attribution: 'reported', via: ['mayor'] }] },
  ],
];
const atlas = atlasOf(drafts);
const of = (key: string) => {
  const entry = atlas.byKey.get(key);
  if (!entry) throw new RangeError(key);
  return timelineOf(atlas, entry).map((moment) => `${moment.entry.id} ${moment.date ?? ''}`);
};

describe('timelineOf', () => {
  it('an issue has its positions, events, instruments and programs', () => {
    expect(of('issues/noise')).toEqual(['count 2018', 'hearing 2020-03-05', 'count 2022']);
  });

  it('a topic has what its issues have, each moment once', () => {
    expect(of('topics/roads')).toEqual(['count 2018', 'hearing 2020-03-05', 'speed/a 2021', 'count 2022']);
  });

  it('a stakeholder has what it held and took part in, not what it passed on', () => {
    expect(of('stakeholders/club')).toEqual(['speed/a 2021']);
    expect(of('stakeholders/mayor')).toEqual(['hearing 2020-03-05']);
  });
});

describe('pages of the timeline', () => {
  it('are the whole and what has at least two moments', () => {
    expect(timelineScopes(atlas).map(timelinePage)).toEqual([
      'timeline/',
      'timeline/topics/roads/',
      'timeline/issues/noise/',
    ]);
  });

  it('are years too, where all are too many for one', () => {
    const scopes = timelineScopes(atlas, 3);
    expect(scopes.map(timelinePage).slice(-5)).toEqual(
      ['2018', '2019', '2020', '2021', '2022'].map((year) => `timeline/${year}/`),
    );
    expect(momentsIn(atlas, { year: '2021' }).map(({ entry }) => entry.id)).toEqual([
      'speed/a',
      'annual-survey',
    ]);
    expect(fitsOnTimeline(timeline(atlas), 3)).toBe(false);
    expect(momentsIn(atlas, {})).toHaveLength(7 - 1);
  });
});

describe('a timeline of thousands', () => {
  const crowd = Array.from({ length: 3000 }, (_, index): Draft => [
    'positions',
    `speed/p${String(index)}`,
    { date: String(2020 + (index % 3)) },
  ]);
  const long = atlasOf(crowd);
  const scopes = timelineScopes(long);

  it('has the years of each entry that is too long for a page, and pages of a year', () => {
    const pages = scopes.map(timelinePage);
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages).toEqual(
      expect.arrayContaining([
        'timeline/',
        'timeline/issues/speed/',
        'timeline/issues/speed/2020/',
        'timeline/stakeholders/club/2022/3/',
        'timeline/2021/2/',
      ]),
    );
  });

  it('shows on no page more than fit, and each moment on one page of the years', () => {
    const shown = scopes.map((scope) => ({ scope, moments: momentsOnPage(long, scope) }));
    expect(Math.max(...shown.map(({ moments }) => moments.length))).toBeLessThanOrEqual(400);
    const years = shown.filter(({ scope }) => scope.key === undefined && scope.year !== undefined);
    const entries = years.flatMap(({ moments }) => moments.map(({ entry }) => entry.key));
    expect(entries).toHaveLength(timeline(long).length);
    expect(new Set(entries).size).toBe(timeline(long).length);
  });

  it('leads from a page of a year to its others', () => {
    const scope = { key: 'issues/speed', year: '2020', number: 2 };
    expect(pagesOfYear(scope, momentsIn(long, scope)).map(({ page }) => page)).toEqual([
      'timeline/issues/speed/2020/',
      'timeline/issues/speed/2020/2/',
      'timeline/issues/speed/2020/3/',
    ]);
  });
});

describe('timelineDrawing', () => {
  const event = (id: string, date: string): Draft => ['events', id, { date }];

  it('has a row a year, with a place for each month and one for what no month is known of', () => {
    const drawing = timelineDrawing(timeline(atlas));
    expect(drawing?.years.map(({ year, marks }) => [year, ...marks.map(({ shape }) => shape)])).toEqual([
      ['2018', 'program'],
      ['2019', 'event'],
      ['2020', 'event'],
      ['2021', 'supports', 'source'],
      ['2022', 'program'],
    ]);
    const [, elsewhere, hearing] = drawing?.years ?? [];
    const { months = [], yearOnly } = drawing ?? {};
    expect(elsewhere?.marks[0]?.x).toBeLessThan(yearOnly?.to ?? 0);
    expect(hearing?.marks[0]?.x).toBeGreaterThan(months[2] ?? Infinity);
    expect(hearing?.marks[0]?.x).toBeLessThan(months[3] ?? 0);
  });

  it('lets no two marks lie on each other, and counts what does not fit', () => {
    const crowd = Array.from({ length: 40 }, (_, index) => event(`e${index}`, '2020-05'));
    const [row] = timelineDrawing(timeline(atlasOf(crowd)))?.years ?? [];
    const places = new Set(row?.marks.map(({ x, y }) => `${x} ${y}`));
    expect(places.size).toBe(row?.marks.length);
    expect(places.size + (row?.more[0]?.count ?? 0)).toBe(40);
  });

  it('rings what turns from an earlier position, and tells what was still due', () => {
    const turned = atlasOf([
      ['positions', 'speed/a', { date: '2019' }],
      [
        'positions',
        'speed/b',
        { date: '2020', stance: 'opposes', follows: { position: 'speed/a', how: 'changes' } },
      ],
      [
        'positions',
        'speed/c',
        { date: '2021', stance: 'opposes', follows: { position: 'speed/b', how: 'reaffirms' } },
      ],
      ['events', 'vote', { date: '2022', upcoming: true }],
    ]);
    const marks = timelineDrawing(timeline(turned))?.years.flatMap((year) => year.marks) ?? [];
    expect(marks.map(({ shape, turn, due }) => [shape, turn, due])).toEqual([
      ['supports', false, false],
      ['opposes', true, false],
      ['opposes', false, false],
      ['source', false, false],
      ['event', false, true],
    ]);
  });

  it('is nothing where nothing is dated', () => {
    expect(timelineDrawing([])).toBeNull();
  });
});
