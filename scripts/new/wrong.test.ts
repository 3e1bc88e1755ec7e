import { afterAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/mdx/content.ts';
import { catalogueOf } from './catalogue.ts';
import { kinds } from './kinds.ts';
import { smallContent } from './small-content.ts';
import { tellWrong, wrongWith } from './wrong.ts';

const catalogue = catalogueOf(readContent(smallContent(afterAll)).entries);

const position = {
  holder: ['aimx'],
  on: ['cyber-law#reform-frameworks'],
  stance: ['supports'],
  date: ['2025-02-27'],
  summary: ['It wanted reforms.'],
  source: ['vega-interview'],
  at: ['Q6 1'],
  act: ['interview'],
  attribution: ['spokesperson'],
};
const wrong = (
  patch: Record<string, string[]>,
  name: keyof typeof kinds = 'position',
  base: object = position,
) => wrongWith(kinds[name], new Map(Object.entries({ ...base, ...patch })), catalogue);

describe('wrongWith', () => {
  it('finds nothing wrong with what is whole', () => {
    expect(wrong({})).toEqual([]);
  });

  it.each([
    ['stance', ['suports'], 'found "suports"; expected one of supports,', 'did you mean "supports"?'],
    [
      'on',
      ['cyber-law#reform-framework'],
      'there is no "cyber-law#reform-framework"',
      'did you mean "cyber-law#reform-frameworks"?',
    ],
    [
      'on',
      ['cyber-law#x'],
      'there is no',
      'expected one of cyber-law#enact-law, cyber-law#reform-frameworks',
    ],
    [
      'holder',
      ['Mexican Internet Association'],
      'there is no',
      'did you mean "aimx" (Mexican Internet Association (AIMX))?',
    ],
    ['holder', ['../../../etc'], 'there is no', 'expected one of'],
    ['source', ['vega-intervew'], 'there is no', 'did you mean "vega-interview"?'],
    ['at', ['Q6 1; Q9 9'], '"Q9 9" is no place of "vega-interview"', ''],
    ['at', ['the very first page'], 'is no place', 'its places: Q6 1 · Q6 2 · Q7 1'],
    ['date', ['2025-02-30'], '"2025-02-30" does not exist in the calendar', ''],
    ['date', ['next week'], 'expected "2021", "2021-04"', ''],
    ['summary', [' padded'], 'no space at either end', ''],
    ['id', ['../x'], 'expected lower-case letters', ''],
    ['part', ['supports: one'], 'expected at least two parts', ''],
  ])('--%s %j', (flag, value, message, hint) => {
    const found = wrong({ [flag]: value }).find((each) => each.flag === flag);
    expect(found).toMatchObject({ missing: false, message: expect.stringContaining(message) as string });
    expect(found?.hint ?? '').toContain(hint);
  });

  it('does not have a work cited that was not read', () => {
    expect(wrong({ source: ['unread-report'] })).toMatchObject([
      {
        flag: 'at',
        message: '"Q6 1" is no place of "unread-report"',
        hint: 'it was not read itself and has no places to cite',
      },
    ]);
  });

  it('tells everything that is missing, each with what it means', () => {
    const found = wrongWith(kinds.position, new Map(), catalogue);
    expect(found.map(({ flag }) => flag)).toEqual([
      'holder',
      'on',
      'stance',
      'date',
      'summary',
      'source',
      'at',
      'act',
      'attribution',
    ]);
    expect(found.every(({ missing }) => missing)).toBe(true);
    expect(found.find(({ flag }) => flag === 'date')?.hint).toBe(
      'When the stance was taken, not when it was reported.',
    );
  });

  it.each([
    ['stance', ['supports-if'], 'condition', '"supports-if" needs its conditions'],
    ['stance', ['mixed'], 'part', 'a mixed stance has parts'],
    ['attribution', ['reported'], 'via', 'a reported position says who reported it'],
    ['speaker', ['julio-vega'], 'capacity', 'a speaker speaks in some capacity'],
    ['follows', ['cyber-law/aimx-enact-law'], 'how', 'missing'],
  ])('--%s %j makes --%s necessary: %s', (flag, value, other, message) => {
    expect(wrong({ [flag]: value })).toMatchObject([
      { flag: other, missing: true, message: expect.stringContaining(message) as string },
    ]);
  });

  it.each([
    ['figure', 'value', '1,000', 'expected number', 'digits'],
    ['figure', 'range', '12..10', 'lower number first', 'two numbers'],
    ['event', 'participant', 'speeker: aimx', 'found "speeker"', 'did you mean "speaker"?'],
    ['event', 'participant', 'speaker: amx', 'there is no "amx"', 'did you mean "aimx"?'],
    ['source', 'language', 'english', 'expected a language', ''],
    ['source', 'url', 'javascript:x', 'expected a web address', ''],
    ['translation', 'of', 'issues/cyber-lw', 'there is no', 'did you mean "issues/cyber-law"?'],
  ] as const)('%s --%s %j', (name, flag, value, message, hint) => {
    const found = wrong({ [flag]: [value] }, name, {}).find((each) => each.flag === flag);
    expect(found?.message).toContain(message);
    expect(found?.hint ?? '').toContain(hint);
  });
});

it('tells a problem with its flag and the way out', () => {
  expect(tellWrong({ flag: 'act', message: 'missing', hint: 'What was done.', missing: true })).toBe(
    '--act: missing\n    What was done.',
  );
});
