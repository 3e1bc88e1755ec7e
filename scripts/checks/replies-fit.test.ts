import { describe, expect, it } from 'vitest';
import { sampleAddenda } from './sample-addenda.ts';
import { problemsWith, swap } from './sample-content.ts';

const file = 'replies/club-asks.yaml';
const reply = sampleAddenda[file];
const changed = (from: string, to: string) => ({ [file]: swap(from, to)(reply) });
const ownDay = 'sent: "2024-01-02"';
const position = 'positions/speed/club-asks.mdx';

describe('replies-fit', () => {
  it.each([
    ['of the year in which the position was taken', changed('date: "2024-01"', 'date: "2020"')],
    ['sent on the last day of the month in which it was given', changed(ownDay, 'sent: "2024-01-31"')],
  ])('passes a reply %s', (_, changes) => {
    expect(problemsWith(changes)).toEqual([]);
  });

  it.each([
    [
      'from somebody else',
      { ...changed('holder: club', 'holder: members'), 'stakeholders/members.mdx': stakeholder() },
      `${file}:2:1 replies-fit | "speed/club-asks" is held by club, not by "members" | expected one of club`,
    ],
    [
      'to people whom the source leaves unnamed',
      {
        [file]: reply,
        [position]: swap('holders: [club]', 'unnamed: walkers'),
        'positions/speed/club-insists.mdx': null,
      },
      `${file}:2:1 replies-fit | "speed/club-asks" is held by “walkers”, not by "club" | people whom the source leaves unnamed cannot reply; correct the position first`,
    ],
    [
      'from before the position',
      changed('date: "2024-01"', 'date: "2020-04"'),
      `${file}:3:1 replies-fit | the reply is of 2020-04, the position of 2020-05 | a reply comes after the position; correct one of the two dates`,
    ],
    [
      'that was sent before it was given',
      changed(ownDay, 'sent: "2023-12-31"'),
      `${file}:7:1 replies-fit | sent on 2023-12-31, before it was given on 2024-01 | correct one of the two days`,
    ],
    [
      'to a position that is not there',
      changed('position: speed/club-asks', 'position: speed/club-ask'),
      `${file}:1:1 references-resolve | no positions entry "speed/club-ask" | did you mean "speed/club-asks"?`,
    ],
    [
      'of a day to come',
      changed('date: "2024-01"', 'date: "2024-07"'),
      `${file}:3:1 happened-already | date: 2024-07 is after 2024-06-30, the day of these files | correct the date`,
    ],
    [
      'that reached the editors on a day to come',
      changed(ownDay, 'sent: "2024-07-01"'),
      `${file}:7:1 days-in-order | sent: 2024-07-01 is after 2024-06-30, the day of these files | write the day on which it was done`,
    ],
  ])('refuses one %s', (_, changes, problem) => {
    expect(problemsWith(changes)).toContain(`content/${problem}`);
  });
});

function stakeholder(): string {
  return `---
title: The members
summary: They pay.
kind: coalition
added: "2024-01-02"
reviewed: "2024-01-03"
---

They pay.<Cite source="survey" at="Page 1" />
`;
}
