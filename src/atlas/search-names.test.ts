import { describe, expect, it } from 'vitest';
import { aToZ } from './a-to-z.ts';
import { atlasOf, type Draft } from './sample-atlas.ts';
import { canonicalTitles, searchNames } from './search-names.ts';

const drafts: Draft[] = [
  [
    'stakeholders',
    'tc',
    {
      title: 'Town Council',
      acronym: 'TC',
      nativeName: 'Consejo',
      aliases: { en: ['the council', 'TC'], es: ['el consejo', 'T-MEC'] },
    },
  ],
  ['glossary', 'byelaw', { title: 'Byelaw' }],
  ['issues', 'nandu', { title: 'Ñandú' }],
  ['issues', 'elms', { title: '“Élms” and oaks' }],
  ['figures', 'count', { title: '92 million people' }],
];
const atlas = atlasOf(drafts);

describe('names for answers while typing', () => {
  const of = (collection: string) => searchNames(atlas).find((each) => each.collection === collection);

  it('are title, acronym, own name, the language’s other names, and acronyms of any language', () => {
    const council = of('stakeholders')?.entries.find(({ page }) => page === 'stakeholders/tc/');
    expect(council?.names).toEqual(['Town Council', 'TC', 'Consejo', 'the council', 'T-MEC']);
    expect(of('stakeholders')).toMatchObject({ kind: 'stakeholder', word: 'Stakeholder' });
  });

  it('leave out positions, and what is found in the texts', () => {
    expect(searchNames(atlas).map(({ collection }) => collection)).not.toEqual(
      expect.arrayContaining(['positions']),
    );
    expect(of('glossary')).toBeUndefined();
    expect(of('figures')).toBeUndefined();
  });
});

describe('titles in the canonical language', () => {
  it('stand in the order of the names, where they differ', () => {
    const spanish = atlasOf(
      [['topics', 'canals', {}, { es: { title: 'Canales', summary: 'Un resumen.' } }]],
      'es',
    );
    const places = searchNames(spanish).flatMap(({ entries }) => entries.map(({ page }) => page));
    const titles = canonicalTitles(spanish);
    expect(titles).toHaveLength(places.length);
    expect(titles[places.indexOf('topics/canals/')]).toBe('canals');
    expect(titles.filter(Boolean)).toHaveLength(1);
  });
});

describe('from A to Z', () => {
  const letters = aToZ(atlas);

  it('every entry stands under its letter', () => {
    expect(letters.flatMap(({ entries }) => entries)).toHaveLength(atlas.byKey.size);
    const letterOf = (id: string) =>
      letters.find(({ entries }) => entries.some((each) => each.id === id))?.letter;
    expect(letterOf('elms')).toBe('E');
    expect(letterOf('nandu')).toBe('Ñ');
    expect(letterOf('count')).toBe('#');
  });

  it('letters follow the alphabet, digits last', () => {
    const order = letters.map(({ letter }) => letter);
    expect(order.at(-1)).toBe('#');
    expect(order.slice(0, -1)).toEqual(order.slice(0, -1).sort((a, b) => a.localeCompare(b, 'en')));
  });
});
