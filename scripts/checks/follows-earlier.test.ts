import { describe, expect, it } from 'vitest';
import { problemsWith, sample, swap } from './sample-content.ts';

const kept = 'added: "2024-01-02"\nreviewed: "2024-01-03"\n---\n';
const mayor = `---\ntitle: Mayor\nsummary: She is.\nkind: person\n${kept}\nShe is.<Cite source="survey" at="Page 1" />\n`;
const asks = 'positions/speed/club-asks.mdx';
const insists = 'positions/speed/club-insists.mdx';
const at = `content/${insists}:13:3 follows-earlier |`;
const same = 'a position follows an earlier one of the same holder';

describe('follows-earlier', () => {
  it.each([
    ['an earlier position of the same holder', {}],
    ['one held by several together', { [asks]: swap('holders: [club]', 'holders: [mayor, club]') }],
    ['one that may be earlier', { [asks]: swap('date: "2020-05"', 'date: "[2020..2022]"') }],
    [
      'people unnamed in the same words',
      {
        [asks]: swap('holders: [club]', 'unnamed: critics'),
        [insists]: swap('holders: [club]', 'unnamed: critics'),
      },
    ],
    [
      'one on another proposition of the issue',
      {
        [insists]: swap('speed#lower', 'speed#raise'),
        'issues/speed.mdx': swap(
          'open:\n',
          '  - { id: raise, text: Up., baseline: Down., source: survey, at: Page 1 }\nopen:\n',
        ),
      },
    ],
  ])('passes %s', (_, changes) => {
    expect(problemsWith({ 'stakeholders/mayor.mdx': mayor, ...changes })).toEqual([]);
  });

  it.each([
    [
      'another holder',
      { [asks]: swap('holders: [club]', 'holders: [mayor]') },
      [`${at} "speed/club-asks" is held by mayor, by no holder of this one | ${same}`],
    ],
    [
      'people left unnamed',
      { [asks]: swap('holders: [club]', 'unnamed: critics') },
      [`${at} "speed/club-asks" is held by “critics”, by no holder of this one | ${same}`],
    ],
    [
      'a holder, itself unnamed',
      { [insists]: swap('holders: [club]', 'unnamed: critics') },
      [`${at} "speed/club-asks" is held by club, by no holder of this one | ${same}`],
    ],
    [
      'a later one',
      { [asks]: swap('date: "2020-05"', 'date: "2021-03"'), [insists]: swap('date: "2021"', 'date: "2020"') },
      [
        `${at} "speed/club-asks" is of 2021-03, this one of 2020 | the later position follows the earlier one`,
      ],
    ],
    [
      'itself',
      { [insists]: swap('position: speed/club-asks', 'position: speed/club-insists') },
      [`${at} "speed/club-insists" leads back to this position | name the one that came before`],
    ],
    [
      'one that follows it',
      {
        [asks]: (text: string) =>
          swap(
            'evidence:',
            'follows: { position: speed/club-insists, how: changes }\nevidence:',
          )(swap('date: "2020-05"', 'date: "2021"')(swap('stance: supports', 'stance: opposes')(text))),
      },
      [
        `content/${asks}:7:12 follows-earlier | "speed/club-insists" leads back to this position | name the one that came before`,
        `${at} "speed/club-asks" leads back to this position | name the one that came before`,
      ],
    ],
  ])('refuses to follow %s', (_, changes, problems) => {
    expect(problemsWith({ 'stakeholders/mayor.mdx': mayor, ...changes })).toEqual(problems);
  });

  it('refuses to follow a position on another issue', () => {
    const facts = 'title: Parking\nsummary: Where to.\ntopic: roads\nstatus: open\npropositions:\n';
    const issue = `---\n${facts}  - { id: ban, text: Ban it., baseline: None., source: survey, at: Page 1 }\n${kept}`;
    expect(
      problemsWith({
        'issues/parking.mdx': issue,
        'positions/parking/club-ban.mdx': swap('speed#lower', 'parking#ban')(sample[asks]),
        [insists]: swap('position: speed/club-asks', 'position: parking/club-ban'),
      }),
    ).toEqual([
      `${at} "parking/club-ban" is on "parking" | a position follows one on the same issue; link to others in the prose`,
    ]);
  });
});
