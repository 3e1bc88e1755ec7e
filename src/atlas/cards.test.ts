import { describe, expect, it } from 'vitest';
import { cardText } from '../drawing/cards/card.ts';
import { cardOf, siteCard } from './cards.ts';
import { type CollectionName } from '../model/vocabulary.ts';
import { entryOf } from './entry.ts';
import { atlasOf } from './sample-atlas.ts';

const atlas = atlasOf([
  ['positions', 'speed/club', { date: '2020-05', stance: 'opposes' }],
  ['positions', 'speed/critics', { holders: undefined, unnamed: 'Critics' }],
  ['stakeholders', 'silent'],
  ['issues', 'quiet'],
  ['events', 'hearing'],
]);
const card = (collection: CollectionName, id: string) => cardOf(atlas, entryOf(atlas, collection, id));

describe('the card of a page', () => {
  it.each([
    ['issues', 'speed', 'Issue · roads. speed. 2 positions'],
    ['issues', 'quiet', 'Issue · roads. quiet'],
    ['stakeholders', 'club', 'Association. club. 1 position'],
    ['stakeholders', 'silent', 'Association. silent'],
    ['positions', 'speed/club', 'club. Lower the limit. Opposes. May 2020 · First-hand'],
    ['positions', 'speed/critics', 'Critics. Lower the limit. Supports. 2020 · First-hand'],
  ] as const)('of %s/%s says "%s"', (collection, id, text) => {
    const own = card(collection, id);
    expect(own && cardText(own)).toBe(text);
  });

  it('is the site’s where a page has none of its own', () => {
    expect(card('events', 'hearing')).toBeNull();
    expect(siteCard('es').title).toMatch(/^Quién/);
  });
});
