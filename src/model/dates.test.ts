import { describe, expect, it } from 'vitest';
import {
  compareDates,
  covers,
  earliestDay,
  FIRST_DAY,
  isReversed,
  LAST_DAY,
  latestDay,
  parseDate,
} from './dates.ts';

describe('parseDate', () => {
  it.each([
    ['2021', 'point', '2021-01-01', '2021-12-31'],
    ['2021~', 'point', '2021-01-01', '2021-12-31'],
    ['2021-04', 'point', '2021-04-01', '2021-04-30'],
    ['2021-12', 'point', '2021-12-01', '2021-12-31'],
    ['2020-02', 'point', '2020-02-01', '2020-02-29'],
    ['2021-04-15', 'point', '2021-04-15', '2021-04-15'],
    ['2020-02-29', 'point', '2020-02-29', '2020-02-29'],
    ['2000-02-29', 'point', '2000-02-29', '2000-02-29'],
    ['2018/2019', 'throughout', '2018-01-01', '2019-12-31'],
    ['2018-06/2018', 'throughout', '2018-06-01', '2018-12-31'],
    ['2018/..', 'throughout', '2018-01-01', LAST_DAY],
    ['../2018', 'throughout', FIRST_DAY, '2018-12-31'],
    ['[2018..2019]', 'within', '2018-01-01', '2019-12-31'],
    ['[2018-03..2018-05-02]', 'within', '2018-03-01', '2018-05-02'],
    ['[..2013]', 'within', FIRST_DAY, '2013-12-31'],
    ['[2013..]', 'within', '2013-01-01', LAST_DAY],
  ])('reads %s as %s from %s to %s', (text, kind, earliest, latest) => {
    expect(parseDate(text)).toMatchObject({ text, kind });
    expect([earliestDay(text), latestDay(text)]).toEqual([earliest, latest]);
  });

  it.each([
    ['2021', { year: 2021, approximate: false }],
    ['2021-04', { year: 2021, month: 4, approximate: false }],
    ['2021-04-05~', { year: 2021, month: 4, day: 5, approximate: true }],
  ])('keeps the precision of %s', (text, parts) => {
    const { earliest: _, latest: __, ...rest } = parseDate(text).start ?? {};
    expect(rest).toEqual(parts);
  });

  it('keeps what is approximate on its own side', () => {
    expect(parseDate('2018~/2019')).toMatchObject({
      start: { approximate: true },
      end: { approximate: false },
    });
  });

  it.each([
    '2021-02-30',
    '2021-02-29',
    '1900-02-29',
    '2021-04-31',
    '2021-13',
    '2021-00',
    '2021-01-00',
    '2021-01-32',
  ])('refuses %s, which is in no calendar', (text) => {
    expect(() => parseDate(text)).toThrow(new RangeError(`"${text}" does not exist in the calendar`));
  });

  it.each(['2021-21', '2021-24', '2021-33', '2021-41', '2021-21~'])(
    'refuses %s, a season in EDTF',
    (text) => {
      expect(() => parseDate(text)).toThrow(`"${text}" does not exist in the calendar`);
    },
  );

  it.each([
    ['', ''],
    [' 2021', ' 2021'],
    ['2021\n', '2021\n'],
    ['21', '21'],
    ['2021-4', '2021-4'],
    ['15-04-2021', '15-04-2021'],
    ['April 2021', 'April 2021'],
    ['2021?', '2021?'],
    ['-0044', '-0044'],
    ['2021-04-15T10:00', '2021-04-15T10:00'],
    ['2018..2019', '2018..2019'],
    ['[2018]', '[2018]'],
    ['[2018..2019]~', '[2018..2019]~'],
    ['2018/2019/2020', '2018/2019/2020'],
    ['2018/', ''],
    ['[2018..2019/2020]', '2019/2020'],
    ['[2018...2019]', '2018.'],
  ])('refuses %j and says what is allowed', (text, part) => {
    expect(() => parseDate(text)).toThrow(
      `"${part}" is not a date: expected "2021", "2021-04", "2021-04-15"`,
    );
  });

  it.each(['2019/2018', '[2019..2018]', '2018-05-02/2018-05-01', '[2018-06..2018-05]'])(
    'refuses %s',
    (text) => {
      expect(() => parseDate(text)).toThrow(`"${text}" ends before it starts`);
    },
  );

  it.each(['[..]', '../..'])('refuses %s, open on both sides', (text) => {
    expect(() => parseDate(text)).toThrow(`"${text}" has no bound`);
  });
});

describe('compareDates', () => {
  it('sorts by the earliest day or else the latest, then the more precise first', () => {
    const sorted = ['2013-01-01', '2013-01', '2013', '2013/..', '2013-01-02', '2013-02', '[..2013]', '2014'];
    expect([...sorted].reverse().sort(compareDates)).toEqual(sorted);
    expect(compareDates('2013', '2013~')).toBe(0);
  });
});

describe('covers', () => {
  it.each([
    ['2018', '2020', '2019-05-01', true],
    ['2018', '2020', '2017', false],
    ['2018', '2020', '2021-01-01', false],
    ['2018', '2020', '2020-12-31', true],
    ['2018-06', undefined, '2018-05-31', false],
    ['2018-06', undefined, '2030', true],
    [undefined, '2018-06', '2018-06-30', true],
    [undefined, '2018-06', '2018-07', false],
    [undefined, undefined, '1999', true],
    // A year whose month is not given may lie within.
    ['2018-06', '2018-08', '2018', true],
  ])('from %s to %s: %s is %s', (from, to, date, expected) => {
    expect(covers(from, to, date)).toBe(expected);
  });
});

describe('isReversed', () => {
  it.each([
    ['2020', '2019', true],
    ['2020-02', '2020-01-31', true],
    ['2020', '2020', false],
    ['2020-12', '2020', false],
    ['[2018..2020]', '2019', false],
    ['2020', undefined, false],
    [undefined, '2020', false],
    ['2021-13', '2020', false],
    ['2020', 'soon', false],
  ])('from %s to %s: %s', (from, to, expected) => {
    expect(isReversed(from, to)).toBe(expected);
  });
});
