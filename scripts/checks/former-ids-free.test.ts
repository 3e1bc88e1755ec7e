import { describe, expect, it } from 'vitest';
import { problemsWith, sample, swap } from './sample-content.ts';

const formerly = (...ids: string[]) => swap('added:', `formerIds: [${ids.join(', ')}]\nadded:`);
const fix = 'ids are never used again: delete it here, or rename the other entry';
const club = 'stakeholders/club.mdx';
const other = swap('The Walkers’ Club', 'The other club')(sample[club]);

describe('former-ids-free', () => {
  it.each([
    ['that nobody has', { [club]: formerly('walkers', 'old-club') }],
    ['that lives in another collection', { [club]: formerly('survey', 'traffic-rules') }],
    [
      'that another collection also had',
      { [club]: formerly('old'), 'programs/counting.mdx': formerly('old') },
    ],
    [
      'that lives in the folder of another issue',
      {
        'positions/speed/club-asks.mdx': formerly('club-demands'),
        'positions/speed/club-insists.mdx': formerly('speed'),
      },
    ],
  ])('passes a former id %s', (_, changes) => {
    expect(problemsWith(changes)).toEqual([]);
  });

  it.each([
    [
      'its own',
      { [club]: formerly('walkers', 'club') },
      `${club}:5:22 former-ids-free | "club" is the id of an entry`,
    ],
    [
      'that of another entry',
      { [club]: formerly('other'), 'stakeholders/other.mdx': other },
      `${club}:5:13 former-ids-free | "other" is the id of an entry`,
    ],
    [
      'a former one of another entry',
      { [club]: formerly('old'), 'stakeholders/other.mdx': formerly('old')(other) },
      'stakeholders/other.mdx:5:13 former-ids-free | "old" is already a former id of "club"',
    ],
    [
      'the same twice',
      { [club]: formerly('old', 'old') },
      `${club}:5:18 former-ids-free | "old" is already a former id of "club"`,
    ],
    [
      'that of another position on the issue',
      { 'positions/speed/club-asks.mdx': formerly('club-insists') },
      'positions/speed/club-asks.mdx:12:13 former-ids-free | "club-insists" is the id of an entry',
    ],
    [
      'that of another topic',
      {
        'topics.yaml': (text: string) =>
          `${text}- { id: canals, title: C, summary: S., order: 2, added: "2024-01-02", reviewed: "2024-01-03", formerIds: [roads] }\n`,
      },
      'topics.yaml:7:107 former-ids-free | "roads" is the id of an entry',
    ],
  ])('refuses %s', (_, changes, problem) => {
    expect(problemsWith(changes)).toEqual([`content/${problem} | ${fix}`]);
  });
});
