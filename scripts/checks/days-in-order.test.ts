import { describe, expect, it } from 'vitest';
import { problemsWith, swap, today } from './sample-content.ts';

const club = 'stakeholders/club.mdx';
const days = (added: string, reviewed: string) =>
  swap('added: "2024-01-02"\nreviewed: "2024-01-03"', `added: "${added}"\nreviewed: "${reviewed}"`);
const after = (field: string, day: string) =>
  `days-in-order | ${field}: ${day} is after ${today}, the day of these files | write the day on which it was done`;

describe('days-in-order', () => {
  it.each([
    ['reviewed on the day it was added', '2024-01-02', '2024-01-02'],
    ['reviewed years later', '2019-01-02', '2024-01-02'],
    ['reviewed today', '2024-01-02', today],
  ])('passes an entry %s', (_, added, reviewed) => {
    expect(problemsWith({ [club]: days(added, reviewed) })).toEqual([]);
  });

  it.each([
    [
      'reviewed before it was added',
      { [club]: days('2024-01-02', '2023-01-03') },
      [
        `${club}:6:1 days-in-order | reviewed on 2023-01-03, before it was added on 2024-01-02 | correct one of the two days`,
      ],
    ],
    [
      'reviewed tomorrow',
      { [club]: days('2024-01-02', '2024-07-01') },
      [`${club}:6:1 ${after('reviewed', '2024-07-01')}`],
    ],
    [
      'added and reviewed in a year to come',
      { [club]: days('2042-01-02', '2042-01-03') },
      [`${club}:5:1 ${after('added', '2042-01-02')}`, `${club}:6:1 ${after('reviewed', '2042-01-03')}`],
    ],
    [
      'consulted tomorrow',
      { 'sources/survey.yaml': swap('accessed: "2024-01-02"', 'accessed: "2024-07-01"') },
      [`sources/survey.yaml:7:1 ${after('accessed', '2024-07-01')}`],
    ],
    [
      'kept in a list',
      { 'topics.yaml': swap('reviewed: "2024-01-03"', 'reviewed: "2024-01-01"') },
      [
        'topics.yaml:6:3 days-in-order | reviewed on 2024-01-01, before it was added on 2024-01-02 | correct one of the two days',
      ],
    ],
    [
      'about the edition, read tomorrow',
      { 'pages/about.mdx': swap('reviewed: "2024-01-03"', 'reviewed: "2024-07-01"') },
      [`pages/about.mdx:4:1 ${after('reviewed', '2024-07-01')}`],
    ],
  ])('refuses an entry %s', (_, changes, problems) => {
    expect(problemsWith(changes)).toEqual(problems.map((problem) => `content/${problem}`));
  });

  it('has no limit where nothing says what day it is', () => {
    expect(problemsWith({ [club]: days('2042-01-02', '2042-01-03') }, null)).toEqual([]);
  });
});
