import { describe, expect, it } from 'vitest';
import { problemsWith, swap, today } from './sample-content.ts';

const insists = 'positions/speed/club-insists.mdx';
/** The sources of the sample came out earlier, which is another check's concern. */
const undated = { 'sources/survey.yaml': swap('issued: "2021-06"\n', '') };
const dated = (date: string) => ({ ...undated, [insists]: swap('date: "2021"', `date: "${date}"`) });
const upcoming = (date: string) => ({
  'events/hearing.mdx': swap('date: "2021-03-04"', `date: "${date}"\nupcoming: true`),
});
const refused = (field: string, date: string, fix = 'correct the date') =>
  `happened-already | ${field}: ${date} is after ${today}, the day of these files | ${fix}`;

describe('happened-already', () => {
  it.each([
    ['today', dated(today)],
    ['in the year that runs', dated('2024')],
    ['in a time that has begun', dated('2023/2030')],
    ['no later than some day', dated('[..2030]')],
    ['to come, and says so', upcoming('2030')],
  ])('passes what is dated %s', (_, changes) => {
    expect(problemsWith(changes)).toEqual([]);
  });

  it.each([
    ['a position of tomorrow', dated('2024-07-01'), `${insists}:5:1 ${refused('date', '2024-07-01')}`],
    ['a position of next month', dated('2024-07~'), `${insists}:5:1 ${refused('date', '2024-07~')}`],
    [
      'a source of a year to come',
      { 'sources/survey.yaml': swap('issued: "2021-06"', 'issued: "2201-06"') },
      `sources/survey.yaml:4:1 ${refused('issued', '2201-06')}`,
    ],
    [
      'an event to come that does not say so',
      { ...undated, 'events/hearing.mdx': swap('date: "2021-03-04"', 'date: "2025"') },
      `events/hearing.mdx:5:1 ${refused('date', '2025', 'correct the date, or add upcoming: true')}`,
    ],
  ])('refuses %s', (_, changes, problem) => {
    expect(problemsWith(changes)).toEqual([`content/${problem}`]);
  });

  it('has no limit where nothing says what day it is', () => {
    expect(problemsWith(dated('2042'), null)).toEqual([]);
  });
});
