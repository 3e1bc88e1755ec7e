import { describe, expect, it } from 'vitest';
import { countsBy, isOfOneMonth, monthOf } from './months.ts';

describe('the month of a date', () => {
  it.each([
    ['2021-04-15', '2021-04', true],
    ['2021-04', '2021-04', true],
    ['2021-04~', '2021-04', true],
    ['2021', '2021-12', false],
    ['2018/2019', '2019-12', false],
    ['2020-01/2020-03', '2020-03', false],
    ['[2020-07-01..2020-08-01]', '2020-08', false],
    ['[2020-07-01..2020-07-20]', '2020-07', true],
    ['[..2013]', '2013-12', false],
    ['[2013..]', null, false],
    ['2018/..', null, false],
  ])('of %s is %s', (date, month, whole) => {
    expect(monthOf(date)).toBe(month);
    expect(isOfOneMonth(date)).toBe(whole);
  });
});

describe('a record counts', () => {
  it.each([
    ['2021-03', '2021', false],
    ['2021-12', '2021', true],
    ['2022-01', '2021', true],
    ['2021-04', '2021-04-30', true],
    ['2021-03', '2021-04-01', false],
    ['2099-12', '[2013..]', false],
    ['2099-12', undefined, false],
  ])('by the end of %s, if dated %s: %s', (month, date, counts) => {
    expect(countsBy(month, date)).toBe(counts);
  });
});
