import { describe, expect, it } from 'vitest';
import { problemsWith, sample, swap } from './sample-content.ts';

describe('positions-placed', () => {
  it('passes a position in the folder of its issue', () => {
    expect(problemsWith({})).toEqual([]);
  });

  it('refuses one in another folder', () => {
    const problems = problemsWith({
      'positions/speed/club-asks.mdx': null,
      'positions/speed/club-insists.mdx': null,
      'positions/roads/club-asks.mdx': sample['positions/speed/club-asks.mdx'],
    });
    expect(problems).toEqual([
      'content/positions/roads/club-asks.mdx:3:1 positions-placed | the proposition is of "speed", the file lies in "roads" | move the file to positions/speed/',
    ]);
  });

  it('asks nothing of other collections', () => {
    expect(problemsWith({ 'programs/counting.mdx': swap('kind: study', 'kind: plan') })).toEqual([]);
  });
});
