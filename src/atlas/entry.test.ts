import { describe, expect, it } from 'vitest';
import { entriesOf, entryOf, isA } from './entry.ts';
import { atlasOf, ids } from './sample-atlas.ts';

const atlas = atlasOf([
  ['stakeholders', 'mayor'],
  ['positions', 'speed/a'],
]);

describe('entryOf', () => {
  it('finds an entry by collection and id', () => {
    expect(entryOf(atlas, 'positions', 'speed/a').key).toBe('positions/speed/a');
  });

  it.each([
    ['stakeholders', 'nobody'],
    ['issues', 'mayor'],
    ['stakeholders', ''],
  ] as const)('throws for %s/%s, which is not there', (collection, id) => {
    expect(() => entryOf(atlas, collection, id)).toThrow(new RangeError(`no entry ${collection}/${id}`));
  });
});

describe('entriesOf', () => {
  it('keeps the order of the ids, and throws for one that is not there', () => {
    expect(ids(entriesOf(atlas, 'stakeholders', ['mayor', 'club', 'mayor']))).toEqual([
      'mayor',
      'club',
      'mayor',
    ]);
    expect(entriesOf(atlas, 'stakeholders', [])).toEqual([]);
    expect(() => entriesOf(atlas, 'stakeholders', ['club', 'nobody'])).toThrow(
      'no entry stakeholders/nobody',
    );
  });
});

describe('isA', () => {
  it('tells the collection of an entry', () => {
    const mayor = entryOf(atlas, 'stakeholders', 'mayor');
    expect([isA(mayor, 'stakeholders'), isA(mayor, 'issues')]).toEqual([true, false]);
  });
});
