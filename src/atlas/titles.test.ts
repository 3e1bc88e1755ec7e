import { describe, expect, it } from 'vitest';
import { entryOf } from './entry.ts';
import { atlasOf } from './sample-atlas.ts';
import { holdersInWords, positionTitle, propositionIn } from './titles.ts';

describe('propositionIn', () => {
  it('finds a proposition by issue and id', () => {
    const { byKey } = atlasOf([]);
    expect(propositionIn(byKey, 'speed#measure')).toMatchObject({ id: 'measure', text: 'Measure it.' });
  });

  it.each(['speed#nothing', 'nowhere#lower', 'speed', '#lower', ''])('finds none by "%s"', (reference) => {
    expect(propositionIn(atlasOf([]).byKey, reference)).toBeUndefined();
  });
});

describe('positionTitle', () => {
  // The reader of a half-finished atlas sees ids, not an error.
  it('falls back on what the file says where holder or proposition are not there', () => {
    const fields = { holders: ['nobody', 'club'], proposition: 'speed#nothing' };
    const atlas = atlasOf([['positions', 'speed/a', fields]]);
    const position = entryOf(atlas, 'positions', 'speed/a');
    expect(holdersInWords(position, atlas.byKey, 'en')).toBe('nobody and club');
    expect(positionTitle(position, atlas.byKey, 'en')).toBe('nobody and club: speed#nothing');
  });
});
