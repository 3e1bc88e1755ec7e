import { describe, expect, it } from 'vitest';
import { recordsEnd } from './records-end.ts';
import { atlasOf, type Draft } from './sample-atlas.ts';

const place = 'Chapter 1';
const source = (id: string, fields: Record<string, unknown>): Draft => ['sources', id, fields];

describe('recordsEnd', () => {
  it.each<[string, Record<string, unknown>, string | null]>([
    ['when it was published', { issued: '2021-06' }, '2021-06'],
    ['the time it covers, though it was published later', { issued: '2021-06', covers: '2020' }, '2020'],
    ['the end of the time it covers', { issued: '2022', covers: '2020-07-01/2020-08-01' }, '2020-08-01'],
    ['the end of a time without beginning', { issued: '2022', covers: '../2020-08' }, '2020-08'],
    ['what it is known to end within', { issued: '2022', covers: '[2018..2019]' }, '[2018..2019]'],
    ['what it is known to end before', { issued: '2022', covers: '[..2020-08-01]' }, '[..2020-08-01]'],
    [
      'when it was published, where the time it covers has no end',
      { issued: '2021-06', covers: '2018/..' },
      '2021-06',
    ],
    [
      'when it was published, where the end may be any time',
      { issued: '2021-06', covers: '[2018..]' },
      '2021-06',
    ],
    ['nothing, where nothing is dated', {}, null],
    ['nothing, where it only says when it began', { covers: '2018/..' }, null],
    ['nothing, where the date is in words', { issuedText: 'one winter' }, null],
  ])('of one source is %s', (_, fields, end) => {
    expect(recordsEnd(atlasOf([source('a', fields)]), ['a'])).toBe(end);
  });

  it('of several is the latest, by the last day it can be', () => {
    const atlas = atlasOf([
      source('year', { issued: '2020' }),
      source('day', { issued: '2020-08-01' }),
      source('undated', {}),
      source('old', { issued: '2019' }),
    ]);
    expect(recordsEnd(atlas, ['old', 'day', 'year', 'undated'])).toBe('2020');
    expect(recordsEnd(atlas, ['day', 'old'])).toBe('2020-08-01');
  });

  it('of none is nothing', () => {
    expect(recordsEnd(atlasOf([]), [])).toBeNull();
  });

  it('of a work known by way of another is its own date, or else that of the other', () => {
    const through = { source: 'annual-survey', at: place };
    const atlas = atlasOf([
      source('dated', { places: [], through, issued: '2010' }),
      source('undated', { places: [], through }),
      source('further', { places: [], through: { source: 'undated', at: place } }),
    ]);
    expect(['dated', 'undated', 'further'].map((id) => recordsEnd(atlas, [id]))).toEqual([
      '2010',
      '2021-06',
      '2021-06',
    ]);
  });

  it('comes to an end where works are known by way of each other', () => {
    const atlas = atlasOf([
      source('a', { through: { source: 'b', at: place } }),
      source('b', { through: { source: 'a', at: place } }),
    ]);
    expect(recordsEnd(atlas, ['a'])).toBeNull();
  });

  it('throws for a source that is not there', () => {
    expect(() => recordsEnd(atlasOf([]), ['nowhere'])).toThrow('no entry sources/nowhere');
  });
});
