import { describe, expect, it } from 'vitest';
import { problemsWith, swap } from './sample-content.ts';

const at = 'content/issues/speed.mdx:11:5 versions-known | "traffic-rules" has no version';

describe('versions-known', () => {
  it.each([
    ['a version that the instrument lists', swap('version: first', 'version: first')],
    ['an instrument without a version', swap('    version: first\n', '')],
  ])('passes %s', (_, change) => {
    expect(problemsWith({ 'issues/speed.mdx': change })).toEqual([]);
  });

  it.each([
    ['a misspelt one', 'fist', `${at} "fist" | did you mean "first"?`],
    ['another', 'second', `${at} "second" | its versions: first`],
  ])('refuses %s', (_, version, problem) => {
    expect(problemsWith({ 'issues/speed.mdx': swap('version: first', `version: ${version}`) })).toEqual([
      problem,
    ]);
  });

  it('refuses a version of an instrument that lists none', () => {
    const change = (text: string) => text.replace(/versions:[^]*?(?=added)/, '');
    expect(problemsWith({ 'instruments/traffic-rules.mdx': change })).toEqual([
      `${at} "first" | its versions: none`,
    ]);
  });
});
