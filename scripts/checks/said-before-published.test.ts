import { describe, expect, it } from 'vitest';
import { problemsWith, swap } from './sample-content.ts';

const told = (date: string, or = ''): string =>
  `said-before-published | dated ${date}, and told of by "survey", which came out 2021-06 | correct one of the two dates${or}, or cite the source that tells of it`;

describe('said-before-published', () => {
  it.each(['"2021"', '"2021-06"', '"2021-06-30"', '"[..2021-06]"', '"[2021..2024]"', '"2021-06~"'])(
    'lets a source of June 2021 tell of %s',
    (date) => {
      expect(
        problemsWith({ 'positions/speed/club-insists.mdx': swap('date: "2021"', `date: ${date}`) }),
      ).toEqual([]);
    },
  );

  it.each(['2021-07', '2021-07-01', '2022', '[2022..2023]'])('refuses a position of %s', (date) => {
    expect(
      problemsWith({ 'positions/speed/club-insists.mdx': swap('date: "2021"', `date: "${date}"`) }),
    ).toEqual([`content/positions/speed/club-insists.mdx:8:5 ${told(date)}`]);
  });

  it('refuses an event, unless it was still to come', () => {
    const later = swap('date: "2021-03-04"', 'date: "2022-01-02"');
    expect(problemsWith({ 'events/hearing.mdx': later })).toEqual([
      `content/events/hearing.mdx:12:5 ${told('2022-01-02', ', or add upcoming: true')}`,
    ]);
    const upcoming = (text: string): string =>
      swap('kind: dialogue', 'kind: dialogue\nupcoming: true')(later(text));
    expect(problemsWith({ 'events/hearing.mdx': upcoming })).toEqual([]);
  });

  it('asks nothing of sources without a date', () => {
    expect(
      problemsWith({
        'sources/survey.yaml': swap('issued: "2021-06"\n', ''),
        'positions/speed/club-insists.mdx': swap('date: "2021"', 'date: "2023"'),
      }),
    ).toEqual([]);
  });
});
