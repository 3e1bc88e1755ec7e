import { describe, expect, it } from 'vitest';
import { problemsWith, swap } from './sample-content.ts';

const club = 'stakeholders/club.mdx';
const dated = (field: string, date: string) =>
  swap('added:', `${field}: { date: "${date}", source: survey, at: Page 1 }\nadded:`);
const told = (field: string, date: string): string[] =>
  problemsWith({ [club]: dated(field, date) }).filter((each) => each.includes('holders-existed'));

describe('holders-existed', () => {
  it('refuses a position of a body that was not founded yet, or that was no more', () => {
    expect(told('founded', '2020-06')[0]).toBe(
      'content/positions/speed/club-asks.mdx:2:11 holders-existed | dated 2020-05, and "club" was founded 2020-06 | correct one of the two dates, or name the body that held it then',
    );
    expect(told('dissolved', '2020-04')[0]).toContain('dated 2020-05, and "club" was dissolved 2020-04 |');
  });

  it.each([
    ['founded', '2020-05-31'],
    ['founded', '2020'],
    ['founded', '[..2020-05]'],
    ['founded', '1999'],
    ['dissolved', '2024'],
    ['dissolved', '[2020..]'],
  ])('passes what can be: %s %s', (field, date) => {
    expect(told(field, date)).toEqual([]);
  });
});
