import { describe, expect, it } from 'vitest';
import { problemsWith, sample, swap } from './sample-content.ts';

const asks = sample['positions/speed/club-asks.mdx'];
const mayor = swap('The Walkers’ Club', 'Mayor')(sample['stakeholders/club.mdx']);
const again = (change: (text: string) => string) => ({ 'positions/speed/club-writes.mdx': change(asks) });
const message =
  '"speed/club-asks" has the same holders, proposition, stance and date | make one position of the two, with the evidence of both';

describe('positions-distinct', () => {
  it.each([
    ['at another time', swap('date: "2020-05"', 'date: "2020-06"')],
    ['with another stance', swap('stance: supports', 'stance: states')],
    ['together with others', swap('holders: [club]', 'holders: [club, mayor]')],
    ['by people unnamed', swap('holders: [club]', 'unnamed: club')],
  ])('passes the same position %s', (_, change) => {
    expect(problemsWith({ 'stakeholders/mayor.mdx': mayor, ...again(change) })).toEqual([]);
  });

  it('refuses it twice', () => {
    expect(problemsWith(again((text) => text))).toEqual([
      `content/positions/speed/club-writes.mdx:2:1 positions-distinct | ${message}`,
    ]);
  });

  it('refuses it twice by the same people in another order', () => {
    const both = (order: string) => swap('holders: [club]', `holders: [${order}]`);
    expect(
      problemsWith({
        'stakeholders/mayor.mdx': mayor,
        'positions/speed/club-asks.mdx': both('club, mayor'),
        'positions/speed/club-writes.mdx': both('mayor, club')(asks),
      }),
    ).toEqual([`content/positions/speed/club-writes.mdx:2:1 positions-distinct | ${message}`]);
  });

  it('refuses it twice by people unnamed', () => {
    const unnamed = swap('holders: [club]', 'unnamed: critics');
    const insists = swap('follows:\n  position: speed/club-asks\n  how: reaffirms\n', '');
    expect(
      problemsWith({
        'positions/speed/club-asks.mdx': unnamed,
        'positions/speed/club-insists.mdx': insists,
        'positions/speed/club-writes.mdx': unnamed(asks),
      }),
    ).toEqual([`content/positions/speed/club-writes.mdx:2:1 positions-distinct | ${message}`]);
  });
});
