import { describe, expect, it } from 'vitest';
import { problemsWith, swap } from './sample-content.ts';

const issue = 'issues/speed.es.mdx';

const fix = 'give both languages the same numbers and months; a word such as "ambos" is no number';

describe('pairs-count-alike', () => {
  it('passes a number in words beside one in digits', () => {
    expect(problemsWith({ [issue]: swap('límite a 30', 'límite a treinta') })).toEqual([]);
  });

  it.each([
    ['another number', 'límite a 30', 'límite a 40', 'lacks 30; has 40 which the original has not'],
    ['a number less', 'límite a 30', 'límite', 'lacks 30'],
    ['a month more', 'límite a 30', 'límite a 30 en mayo', 'has month 5 which the original has not'],
  ])('refuses %s in a field, at the field', (_, from, to, message) => {
    expect(problemsWith({ [issue]: swap(from, to) })).toEqual([
      `content/${issue}:6:5 pairs-count-alike | the translation ${message} | ${fix}`,
    ]);
  });

  it('refuses another number in prose', () => {
    expect(problemsWith({ [issue]: swap('lo pidió', 'lo pidió 12 veces') })).toEqual([
      `content/${issue}:10:1 pairs-count-alike | the translated prose has 12 which the original has not | ${fix}`,
    ]);
  });

  it('refuses a number changed in the original alone', () => {
    expect(problemsWith({ 'issues/speed.mdx': swap('limit to 30', 'limit to 20') })).toEqual([
      expect.stringContaining(`${issue}:6:5 pairs-count-alike | the translation lacks 20; has 30`),
    ]);
  });
});
