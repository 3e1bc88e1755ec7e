import { describe, expect, it } from 'vitest';
import { entryOf } from './entry.ts';
import { historyAround, othersOn } from './others.ts';
import { atlasOf, type Draft } from './sample-atlas.ts';

const position = (id: string, fields: Record<string, unknown> = {}): Draft => [
  'positions',
  `speed/${id}`,
  fields,
];
const after = (id: string, date: string, earlier?: string): Draft =>
  position(id, { date, ...(earlier ? { follows: { position: `speed/${earlier}`, how: 'changes' } } : {}) });
const dated = (count: number, fields: Record<string, unknown>, prefix = 'p'): Draft[] =>
  Array.from({ length: count }, (_, index) =>
    position(`${prefix}${String(index)}`, { ...fields, date: String(2000 + index) }),
  );
const short = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id.slice(6));

describe('othersOn', () => {
  const others = (drafts: readonly Draft[], id: string, most?: number) => {
    const atlas = atlasOf([['stakeholders', 'mayor'], ...drafts]);
    const { shown, count } = othersOn(atlas, entryOf(atlas, 'positions', `speed/${id}`), most);
    return { shown: short(shown), count };
  };

  it('has what is on the same proposition and not of the same chain, newest first', () => {
    const drafts = [
      after('first', '2019'),
      after('second', '2022', 'first'),
      position('again', { date: '2018' }),
      position('mayor', { date: '2020', holders: ['mayor'] }),
      position('critics', { date: '2021', holders: undefined, unnamed: 'critics' }),
      position('elsewhere', { proposition: 'speed#measure' }),
    ];
    expect(others(drafts, 'first')).toEqual({ shown: ['critics', 'mayor', 'again'], count: 3 });
  });

  it('has the newest of more than a page shows, and says how many there are', () => {
    const { shown, count } = others([position('own'), ...dated(40, {})], 'own');
    expect(shown).toEqual(Array.from({ length: 12 }, (_, index) => `p${String(39 - index)}`));
    expect(count).toBe(40);
  });

  it('has the newest of every side, and of those that take none, however old', () => {
    const crowd = dated(20, { stance: 'opposes' });
    const few = [
      position('for', { stance: 'supports-if', conditions: ['If.'], date: '1990' }),
      position('for-older', { stance: 'supports', date: '1989' }),
      position('neutral', { stance: 'neutral', date: '1991' }),
      position('says', { stance: 'states', date: '1992' }),
    ];
    expect(others([position('own'), ...crowd, ...few], 'own', 6)).toEqual({
      shown: ['p19', 'p18', 'p17', 'says', 'neutral', 'for'],
      count: 24,
    });
  });
});

describe('historyAround', () => {
  const chain = Array.from({ length: 9 }, (_, index) =>
    after(`p${String(index)}`, String(2000 + index), index > 0 ? `p${String(index - 1)}` : undefined),
  );
  const atlas = atlasOf(chain);

  it.each([
    ['p0', ['p0', 'p1', 'p2', 'p3']],
    ['p4', ['p2', 'p3', 'p4', 'p5']],
    ['p8', ['p5', 'p6', 'p7', 'p8']],
  ])('has the part of a long chain around %s', (id, expected) => {
    const { shown, count } = historyAround(atlas, entryOf(atlas, 'positions', `speed/${id}`), 4);
    expect([short(shown), count]).toEqual([expected, 9]);
  });

  it('has a chain that fits as a whole', () => {
    expect(historyAround(atlas, entryOf(atlas, 'positions', 'speed/p3')).shown).toHaveLength(9);
  });
});
