import { describe, expect, it } from 'vitest';
import { figure, point } from './figure.ts';
import { cited, heading, housekeeping, problemsOf, refuses, testRecord } from './record-tests.ts';

const number = { value: 12.5, ...cited };
const smallest = {
  ...heading,
  kind: 'share',
  unit: '% of the population',
  measures: 'People who have one.',
  points: [number],
  ...housekeeping,
};

describe('a figure', () => {
  testRecord(figure, smallest, {
    aliases: { aliases: { es: ['penetración'] } },
    saidBy: { saidBy: ['institute'] },
    saidByText: { saidByText: 'Analysts' },
    stated: { stated: '2021-04-15' },
    caveat: { caveat: 'A share, not a count.' },
    issues: { issues: ['an-issue'] },
    about: { about: ['stakeholders/institute', 'positions/an-issue/institute'] },
    formerIds: { formerIds: ['penetration'] },
  });

  refuses(figure, smallest, [
    ['no point', { points: [] }, ['points: expected at least one point']],
    ['an unknown kind', { kind: 'percentage' }, [expect.stringMatching('^kind: Invalid option')]],
    ['an empty unit', { unit: '' }, ['unit: expected words']],
    ['a speaker that is no id', { saidBy: ['the institute'] }, ['saidBy.0: expected an id of stakeholders']],
    ['an unquoted year', { stated: 2021 }, ['stated: expected a quoted date, such as "2021-04"']],
    ['an issue that is no id', { issues: ['An-Issue'] }, ['issues.0: expected an id of issues']],
    ['an entry without its collection', { about: ['institute'] }, ['about.0: expected collection/id']],
    ['a position without its issue', { about: ['positions/institute'] }, ['about.0: expected collection/id']],
    [
      'a wrong point beside a good one',
      { points: [number, { ...cited }] },
      ['points.1.value: expected either value or range'],
    ],
    [
      'a wrong point beside a misspelt field of the figure',
      { unt: '%', points: [{ ...cited }] },
      ['points.0.value: expected either value or range', ': Unrecognized key: "unt"'],
    ],
  ]);
});

describe('a point', () => {
  const { value: _, ...rest } = number;
  // A point may have a range instead of its value, so that no field but those of the citation is always there.
  testRecord(point, number, {
    range: { value: undefined, range: [10, 15] },
    bound: { bound: 'at-least' },
    label: { label: 'Towns' },
    date: { date: '2018/2019' },
    also: { also: { value: 13_000_000, unit: 'people' } },
  });

  it('is exact unless the source says otherwise, and may be nothing or less', () => {
    expect(point.parse({ ...number, value: 0 })).toMatchObject({ value: 0, bound: 'exactly' });
    expect(problemsOf(point, { ...number, value: -1.5 })).toEqual([]);
  });

  refuses(point, number, [
    ['value and range', { range: [10, 15] }, ['value: expected either value or range']],
    ['a value of zero and a range', { value: 0, range: [10, 15] }, ['value: expected either value or range']],
    ['a reversed range', { value: undefined, range: [15, 10] }, ['range: expected the lower number first']],
    [
      'a range of one number twice',
      { value: undefined, range: [10, 10] },
      ['range: expected the lower number first'],
    ],
    ['half a range', { value: undefined, range: [10] }, [expect.stringMatching('^range: ')]],
    [
      'a range of words',
      { value: undefined, range: ['10', '15'] },
      [expect.stringMatching('^range.0: '), expect.stringMatching('^range.1: ')],
    ],
    ['a number in quotes', { value: '12.5' }, ['value: Invalid input: expected number, received string']],
    ['what is no number', { value: NaN }, ['value: Invalid input: expected number, received NaN']],
    ['an endless number', { value: Infinity }, [expect.stringMatching('^value: Invalid input')]],
    ['an unknown bound', { bound: 'roughly' }, [expect.stringMatching('^bound: Invalid option')]],
    ['an impossible month', { date: '2021-13' }, ['date: "2021-13" does not exist in the calendar']],
    ['another number without its unit', { also: { value: 1 } }, [expect.stringMatching('^also.unit: ')]],
    [
      'an unknown field in the other number',
      { also: { value: 1, unit: 'x', date: '2020' } },
      ['also: Unrecognized key: "date"'],
    ],
  ]);

  it.each([
    [
      'an unknown field',
      { ...rest, vlaue: 5 },
      ': Unrecognized key: "vlaue"',
      'value: expected either value or range',
    ],
    [
      'a missing place',
      { range: [2, 1], source: 'a' },
      expect.stringMatching('^at: '),
      'range: expected the lower number first',
    ],
    [
      'an unknown bound',
      { ...number, range: [1, 2], bound: 'x' },
      expect.stringMatching('^bound: '),
      'value: expected either value or range',
    ],
  ])('tells of value and range beside %s', (_, data, other, own) => {
    const problems = problemsOf(point, data);
    expect(problems).toHaveLength(2);
    expect(problems).toEqual(expect.arrayContaining([other, own]));
  });
});
