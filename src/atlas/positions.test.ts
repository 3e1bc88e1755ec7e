import { describe, expect, it } from 'vitest';
import { cited } from '../model/record-tests.ts';
import { nonStances, stances } from '../model/vocabulary.ts';
import { entryOf } from './entry.ts';
import { historyOf, isStance, positionsOf, positionsOn, subjectOf } from './positions.ts';
import { atlasOf, type Draft, ids } from './sample-atlas.ts';

const conditions = ['If it rains.'];
const parts = [
  { text: 'One.', stance: 'supports' },
  { text: 'Two.', stance: 'opposes' },
];
const position = (id: string, fields: Record<string, unknown> = {}): Draft => [
  'positions',
  `speed/${id}`,
  fields,
];
const after = (id: string, date: string, earlier?: string): Draft =>
  position(id, { date, ...(earlier ? { follows: { position: `speed/${earlier}`, how: 'changes' } } : {}) });

describe('isStance', () => {
  it.each(stances)('%s is one', (stance) => expect(isStance(stance)).toBe(true));
  it.each(nonStances)('%s is none', (stance) => expect(isStance(stance)).toBe(false));
});

describe('positionsOn', () => {
  const atlas = atlasOf([
    position('against', { stance: 'opposes', date: '2019' }),
    position('for-old', { stance: 'supports', date: '2019' }),
    position('for-new', { stance: 'supports', date: '2021' }),
    position('if', { stance: 'supports-if', conditions }),
    position('both', { stance: 'mixed', parts }),
    position('says', { stance: 'states', date: '2019' }),
    position('studies', { stance: 'studying', date: '2020' }),
    position('elsewhere', { proposition: 'speed#measure' }),
  ]);
  const [lower, measure] = positionsOn(atlas, entryOf(atlas, 'issues', 'speed'));

  it('has the propositions in the order of the issue', () => {
    expect([lower?.proposition.id, measure?.proposition.id]).toEqual(['lower', 'measure']);
    expect(lower?.issue.id).toBe('speed');
  });

  it('has only stances that somebody took, from for to against, newest first', () => {
    expect(lower?.stances.map(({ stance, positions }) => [stance, ids(positions)])).toEqual([
      ['supports', ['speed/for-new', 'speed/for-old']],
      ['supports-if', ['speed/if']],
      ['mixed', ['speed/both']],
      ['opposes', ['speed/against']],
    ]);
    expect(measure?.stances.map(({ positions }) => ids(positions))).toEqual([['speed/elsewhere']]);
  });

  it('keeps what takes no side apart', () => {
    expect(ids(lower?.notStances ?? [])).toEqual(['speed/studies', 'speed/says']);
    expect(measure?.notStances).toEqual([]);
  });

  it('has a proposition on which there is no record, and none of an issue without any', () => {
    const empty = atlasOf([['issues', 'parking']]);
    expect(positionsOn(empty, entryOf(empty, 'issues', 'speed')).map((each) => each.stances)).toEqual([
      [],
      [],
    ]);
    expect(positionsOn(empty, entryOf(empty, 'issues', 'parking'))).toEqual([]);
  });

  it('does not take one issue for another whose id begins with it', () => {
    const propositions = [{ id: 'lower', text: 'Lower it at night.', baseline: 'None.', ...cited }];
    const two = atlasOf([
      ['issues', 'speed-at-night', { propositions }],
      ['positions', 'speed-at-night/a', { proposition: 'speed-at-night#lower' }],
    ]);
    expect(positionsOn(two, entryOf(two, 'issues', 'speed'))[0]?.stances).toEqual([]);
  });
});

describe('positionsOf', () => {
  it('has what a stakeholder holds, alone or with others, newest first', () => {
    const atlas = atlasOf([
      ['stakeholders', 'mayor'],
      position('alone', { date: '2019' }),
      position('together', { date: '2020', holders: ['mayor', 'club'] }),
      position('spoke', { date: '2021', holders: ['mayor'], speaker: 'club', capacity: 'institutional' }),
      position('unnamed', { holders: undefined, unnamed: 'club' }),
    ]);
    expect(ids(positionsOf(atlas, 'club'))).toEqual(['speed/together', 'speed/alone']);
    expect(positionsOf(atlas, 'nobody')).toEqual([]);
  });
});

describe('subjectOf', () => {
  it('gives issue and proposition', () => {
    const atlas = atlasOf([position('a')]);
    const { issue, proposition } = subjectOf(atlas, entryOf(atlas, 'positions', 'speed/a'));
    expect([issue.id, proposition.id]).toEqual(['speed', 'lower']);
  });

  it.each(['speed#nothing', 'nowhere#lower'])('throws for %s, which is not there', (proposition) => {
    const atlas = atlasOf([position('a', { proposition })]);
    expect(() => subjectOf(atlas, entryOf(atlas, 'positions', 'speed/a'))).toThrow(
      new RangeError(`no proposition ${proposition}`),
    );
  });
});

describe('historyOf', () => {
  const history = (drafts: readonly Draft[], id: string) => {
    const atlas = atlasOf(drafts);
    return ids(historyOf(atlas, entryOf(atlas, 'positions', `speed/${id}`))).map((each) => each.slice(6));
  };

  it.each(['a', 'b', 'c', 'd'])('has the whole chain, oldest first, seen from %s', (id) => {
    const chain = [
      after('d', '2023', 'c'),
      after('b', '2020', 'a'),
      after('c', '2021', 'b'),
      after('a', '2019'),
      after('x', '2020'),
    ];
    expect(history(chain, id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it.each(['a', 'b', 'c'])('has every branch, seen from %s', (id) => {
    expect(history([after('a', '2019'), after('b', '2021', 'a'), after('c', '2020', 'a')], id)).toEqual([
      'a',
      'c',
      'b',
    ]);
  });

  it.each(['z', 'y', 'x'])('has the followed before what follows it on the same day, seen from %s', (id) => {
    expect(history([after('z', '2020'), after('y', '2020', 'z'), after('x', '2020', 'y')], id)).toEqual([
      'z',
      'y',
      'x',
    ]);
  });

  it('has a position that nobody follows by itself', () => {
    expect(history([after('a', '2019'), after('b', '2020')], 'a')).toEqual(['a']);
  });

  it.each(['a', 'b'])('comes to an end where two follow each other, seen from %s', (id) => {
    expect(history([after('a', '2019', 'b'), after('b', '2020', 'a')], id)).toEqual(['a', 'b']);
  });

  it('comes to an end where a position follows itself', () => {
    expect(history([after('a', '2019', 'a')], 'a')).toEqual(['a']);
  });
});
