import { describe, expect, it } from 'vitest';
import { atlasOf } from './sample-atlas.ts';
import { trailOf } from './trail.ts';

const atlas = atlasOf([['positions', 'speed/club-for']]);

describe('the way down to an entry', () => {
  it.each([
    ['topics/roads', ['topics/']],
    ['issues/speed', ['issues/', 'topics/roads/']],
    ['positions/speed/club-for', ['issues/', 'issues/speed/']],
    ['stakeholders/club', ['stakeholders/']],
    ['sources/annual-survey', ['sources/']],
  ])('%s passes its list, and what it stands in', (key, pages) => {
    const entry = atlas.byKey.get(key);
    expect(entry && trailOf(atlas, entry).map(({ page }) => page)).toEqual(pages);
  });
});
