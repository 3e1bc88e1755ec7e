import { describe, expect, it } from 'vitest';
import type { StanceValue } from '../model/vocabulary.ts';
import { type Agreement, agreementOf, agreementsIn, compared } from './compare.ts';
import { comparable, comparedPairs, comparePage, partnersOf } from './compare-pairs.ts';
import { entryOf } from './entry.ts';
import { atlasOf, type Draft, ids } from './sample-atlas.ts';
import { thenAndNow } from './then-and-now.ts';
import { umbrellaPairs, umbrellaPairsWith } from './umbrella.ts';
import { cited } from '../model/record-tests.ts';

const held = (id: string, proposition: string, fields: Record<string, unknown>): Draft => [
  'positions',
  `speed/${id}`,
  { proposition: `speed#${proposition}`, ...fields },
];
const drafts: readonly Draft[] = [
  ['stakeholders', 'guild', { memberships: [{ body: 'club', ...cited }] }],
  ['stakeholders', 'mayor', { kind: 'person' }],
  ['stakeholders', 'silent', { partOf: [{ body: 'club', ...cited }] }],
  held('both', 'measure', { holders: ['club', 'guild'] }),
  held('club-first', 'lower', { date: '2018' }),
  held('club-now', 'lower', {
    date: '2021',
    stance: 'opposes',
    follows: { position: 'speed/club-first', how: 'changes' },
  }),
  held('guild', 'lower', { holders: ['guild'] }),
  held('mayor', 'measure', { holders: ['mayor'], stance: 'declines' }),
];
const atlas = atlasOf(drafts);

describe('compared', () => {
  it('has the propositions on which two have a record, newest first in each cell', () => {
    const { who, rows } = compared(atlas, ['guild', 'club']);
    expect(ids(who)).toEqual(['guild', 'club']);
    expect(
      rows.map(({ proposition, cells, agreement }) => [
        proposition.id,
        ...cells.map((cell) => cell.map(({ position }) => position.id)),
        agreement,
      ]),
    ).toEqual([
      ['lower', ['speed/guild'], ['speed/club-now', 'speed/club-first'], 'opposite'],
      ['measure', ['speed/both'], ['speed/both'], 'together'],
    ]);
    expect(agreementsIn(rows)).toEqual([
      ['together', 1],
      ['opposite', 1],
    ]);
  });

  it('keeps an empty cell for a third without a record, and no row where only one has one', () => {
    expect(
      compared(atlas, ['guild', 'mayor', 'silent']).rows.map(({ proposition, cells }) => [
        proposition.id,
        cells.map(({ length }) => length),
      ]),
    ).toEqual([['measure', [1, 1, 0]]]);
  });
});

describe('agreementOf', () => {
  const cases: [expected: Agreement, ...stances: StanceValue[]][] = [
    ['same', 'supports', 'supports'],
    ['same-side', 'opposes', 'opposes-unless'],
    ['opposite', 'supports-if', 'opposes'],
    ['opposite', 'supports', 'neutral', 'opposes'],
    ['differ', 'supports', 'mixed'],
    ['same-side', 'mixed', 'neutral'],
    ['no-side', 'supports', 'studying'],
    ['no-side', 'declines', 'declines'],
  ];
  it.each(cases)('is %s for %s, %s', (expected, ...stances) => {
    expect(agreementOf(stances.map((stance, index) => ({ entry: String(index), stance })))).toBe(expected);
  });

  it('is together where it is one position', () => {
    const one = { entry: 'a', stance: 'states' } as const;
    expect(agreementOf([one, one])).toBe('together');
  });
});

describe('pairs', () => {
  it('are those with records in common, those with most first', () => {
    expect(partnersOf(atlas, 'club').map(({ stakeholder, shared }) => [stakeholder.id, shared])).toEqual([
      ['guild', 2],
      ['mayor', 1],
    ]);
    expect(partnersOf(atlas, 'silent')).toEqual([]);
  });

  it('have one page each, at one address', () => {
    expect(comparedPairs(atlas).map(({ one, other, shared }) => [one.id, other.id, shared])).toEqual([
      ['club', 'guild', 2],
      ['club', 'mayor', 1],
      ['guild', 'mayor', 1],
    ]);
    expect(comparePage('mayor', 'club')).toBe(comparePage('club', 'mayor'));
  });

  it('are chosen from those who hold a position', () => {
    expect(ids(comparable(atlas))).toEqual(['club', 'guild', 'mayor']);
  });
});

describe('thenAndNow', () => {
  it('holds the moments of one stakeholder against each other, oldest first', () => {
    expect(
      thenAndNow(atlas, 'club').map(({ proposition, rows, agreement }) => [
        proposition.id,
        rows.map(({ position }) => position.id),
        agreement,
      ]),
    ).toEqual([['lower', ['speed/club-first', 'speed/club-now'], 'opposite']]);
  });

  it('follows a chain from one proposition to another', () => {
    const chain = atlasOf([
      held('first', 'measure', { date: '2019' }),
      held('then', 'lower', { date: '2020', follows: { position: 'speed/first', how: 'qualifies' } }),
    ]);
    expect(thenAndNow(chain, 'club').map(({ rows }) => rows.map(({ position }) => position.id))).toEqual([
      ['speed/first', 'speed/then'],
    ]);
  });

  it('is empty for who spoke once, and who never did', () => {
    expect([...thenAndNow(atlas, 'guild'), ...thenAndNow(atlas, 'silent')]).toEqual([]);
  });
});

describe('umbrellaPairs', () => {
  const told = (pairs: ReturnType<typeof umbrellaPairs>) =>
    pairs.map(({ umbrella, member, tie, rows }) => [
      umbrella.id,
      member.id,
      tie,
      rows.map(({ agreement }) => agreement),
    ]);

  it('shows where both have a record, and passes nothing on to a member without one', () => {
    expect(told(umbrellaPairs(atlas))).toEqual([['club', 'guild', 'memberships', ['opposite', 'together']]]);
  });

  it.each(['club', 'guild'])('shows the pair to %s', (id) => {
    expect(told(umbrellaPairsWith(atlas, entryOf(atlas, 'stakeholders', id)))).toEqual(
      told(umbrellaPairs(atlas)),
    );
  });
});
