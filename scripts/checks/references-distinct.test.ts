import { describe, expect, it } from 'vitest';
import { problemsWith, swap } from './sample-content.ts';

const hearing = 'events/hearing.mdx';
const twice = '"speed" is named twice | delete one of the two';

describe('references-distinct', () => {
  it.each([
    ['two lists that name the same', swap('sessions:', 'issues: [speed]\nsessions:')],
    [
      'two items of a list, each with a list that names the same',
      (text: string) => {
        const session = (id: string) =>
          `  - { id: ${id}, title: T, issues: [speed], source: survey, at: Page 2 }\n`;
        return swap('sessions:\n', `sessions:\n${session('one')}${session('two')}`)(text);
      },
    ],
    [
      'two citations of the same place',
      swap('evidence:\n', 'evidence:\n  - { source: survey, at: Page 2 }\n'),
    ],
  ])('passes %s', (_, change) => {
    expect(problemsWith({ [hearing]: change })).toEqual([]);
  });

  it.each([
    [
      'a list',
      swap('sessions:', 'issues: [speed, speed]\nsessions:'),
      `${hearing}:6:17 references-distinct | ${twice}`,
    ],
    [
      'a list within an item of a list',
      swap('title: Morning', 'title: Morning\n    issues: [speed, speed]'),
      `${hearing}:9:21 references-distinct | ${twice}`,
    ],
  ])('refuses the same entry twice in %s', (_, change, problem) => {
    expect(problemsWith({ [hearing]: change })).toEqual([`content/${problem}`]);
  });

  it('tells of each name too many', () => {
    const change = swap('holders: [club]', 'holders: [club, club, club]');
    expect(problemsWith({ 'positions/speed/club-asks.mdx': change })).toHaveLength(2);
  });
});
