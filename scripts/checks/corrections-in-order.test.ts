import { describe, expect, it } from 'vitest';
import { sampleAddenda } from './sample-addenda.ts';
import { problemsWith, swap } from './sample-content.ts';

const file = 'corrections/club-members.yaml';
const correction = sampleAddenda[file];
const dated = (day: string) => ({ [file]: swap('date: "2024-01-03"', `date: "${day}"`)(correction) });

describe('corrections-in-order', () => {
  it('passes a correction of the day on which the entry was added, or reviewed', () => {
    expect(problemsWith(dated('2024-01-02'))).toEqual([]);
    expect(problemsWith(dated('2024-01-03'))).toEqual([]);
  });

  it.each([
    [
      'before its entry was there',
      dated('2024-01-01'),
      `${file}:2:1 corrections-in-order | 2024-01-01 is before "stakeholders/club" was added on 2024-01-02 | correct the date; what was put right before then was never published`,
    ],
    [
      'after the last review of its entry',
      dated('2024-02-01'),
      `${file}:2:1 corrections-in-order | 2024-02-01 is after "stakeholders/club" was last reviewed on 2024-01-03 | hold the entry against its sources, and write reviewed: "2024-02-01" there`,
    ],
    [
      'of an entry that is not there',
      { [file]: swap('stakeholders/club', 'stakeholders/clubb')(correction) },
      `${file}:1:1 references-resolve | no entry "stakeholders/clubb" | did you mean "stakeholders/club"?`,
    ],
    [
      'of a day to come',
      { ...dated('2024-07-01'), 'stakeholders/club.mdx': swap('2024-01-03', '2024-06-30') },
      `${file}:2:1 happened-already | date: 2024-07-01 is after 2024-06-30, the day of these files | correct the date`,
    ],
  ])('refuses one %s', (_, changes, problem) => {
    expect(problemsWith(changes)).toContain(`content/${problem}`);
  });
});
