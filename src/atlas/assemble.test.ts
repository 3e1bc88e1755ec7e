import { describe, expect, it } from 'vitest';
import { cited } from '../model/record-tests.ts';
import { assemble, type StoredAtlas } from './assemble.ts';
import { entryOf } from './entry.ts';
import { atlasOf, type Draft, ground, ids, storeOf } from './sample-atlas.ts';

const spanish = { title: 'Velocidad', summary: 'Cuánto.' };

describe('assemble', () => {
  it('names an entry by its own words, and by every other name it has', () => {
    const fields = {
      title: 'The Club',
      acronym: 'TC',
      nativeName: 'El Club',
      aliases: { es: ['Peatones', 'TC'], en: ['Walkers'] },
    };
    expect(entryOf(atlasOf([['stakeholders', 'walkers', fields]]), 'stakeholders', 'walkers')).toMatchObject({
      collection: 'stakeholders',
      id: 'walkers',
      key: 'stakeholders/walkers',
      page: 'stakeholders/walkers/',
      title: 'The Club',
      summary: 'A summary.',
      otherNames: ['TC', 'El Club', 'Walkers', 'Peatones'],
    });
  });

  it('gives a term its definition for a summary', () => {
    const atlas = atlasOf([['glossary', 'isp', { definition: 'Who provides.' }]]);
    expect(entryOf(atlas, 'glossary', 'isp').summary).toBe('Who provides.');
  });

  it.each([
    [
      'en',
      'its own',
      { es: spanish, esProse: true },
      { title: 'parking', language: 'en', proseLanguage: 'en', file: 'issues/parking.mdx' },
    ],
    [
      'es',
      'with its words and prose',
      { es: spanish, esProse: true },
      {
        title: 'Velocidad',
        summary: 'Cuánto.',
        language: 'es',
        proseLanguage: 'es',
        file: 'issues/parking.es.mdx',
      },
    ],
    [
      'es',
      'with its words alone',
      { es: spanish },
      { title: 'Velocidad', language: 'es', proseLanguage: 'en', file: 'issues/parking.mdx' },
    ],
    [
      'es',
      'missing',
      {},
      {
        title: 'parking',
        summary: 'A summary.',
        language: 'en',
        proseLanguage: 'en',
        file: 'issues/parking.mdx',
      },
    ],
    [
      'es',
      'in part',
      { es: { title: 'Velocidad' } },
      { title: 'Velocidad', summary: 'A summary.', language: 'es' },
    ],
    ['es', 'up to date', { es: spanish }, { stale: false }],
    [
      'es',
      'of an older text',
      { es: { ...spanish, translates: 'ffffffffffff' } },
      { stale: true, title: 'Velocidad' },
    ],
    [
      'en',
      'of an older text, not shown',
      { es: { ...spanish, translates: 'ffffffffffff' } },
      { stale: false },
    ],
    ['es', 'missing, hence not stale', {}, { stale: false }],
  ] as const)('in %s, with a translation %s', (locale, _, kept, expected) => {
    const atlas = atlasOf([['issues', 'parking', {}, kept]], locale);
    expect(entryOf(atlas, 'issues', 'parking')).toMatchObject(expected);
  });

  it('names the file of the translation where no entry of that kind has prose', () => {
    const drafts: Draft[] = [
      ['figures', 'drivers', {}, { es: { title: 'Conductores' } }],
      ['topics', 'canals', {}, { es: { title: 'Canales' }, path: 'topics.yaml' }],
    ];
    const atlas = atlasOf(drafts, 'es');
    expect(entryOf(atlas, 'figures', 'drivers').file).toBe('figures/drivers.es.yaml');
    expect(entryOf(atlas, 'topics', 'canals').file).toBe('topics.es.yaml');
    expect(entryOf(atlasOf(drafts, 'en'), 'topics', 'canals').file).toBe('topics.yaml');
  });

  it('puts the words of propositions in their places, by id', () => {
    const proposition = (id: string, text: string) => ({ id, text, baseline: 'None.', ...cited });
    const fields = { propositions: [proposition('a', 'A.'), proposition('b', 'B.')] };
    const es = { propositions: [{ id: 'b', text: 'Be.' }] };
    const { facts } = entryOf(atlasOf([['issues', 'parking', fields, { es }]], 'es'), 'issues', 'parking');
    expect(facts.propositions.map(({ text, baseline }) => [text, baseline])).toEqual([
      ['A.', 'None.'],
      ['Be.', 'None.'],
    ]);
  });

  it('leaves what is stored as it was, so that each language starts from the same', () => {
    const store = storeOf(...ground, ['positions', 'speed/one', {}, { es: { summary: 'El club.' } }]);
    const before = JSON.stringify(store);
    expect(assemble(store, 'es')).toEqual(assemble(store, 'es'));
    expect(assemble(store, 'en').positions[0]?.summary).toBe('The club is for it.');
    expect(JSON.stringify(store)).toBe(before);
  });
});

describe('titles of positions', () => {
  const title = (drafts: readonly Draft[], locale: 'en' | 'es' = 'en') =>
    atlasOf(drafts, locale).positions.map((each) => each.title);

  it.each<[string, Draft[], string]>([
    ['a holder', [['positions', 'speed/a', {}]], 'club: Lower the limit.'],
    [
      'several holders',
      [
        ['stakeholders', 'mayor'],
        ['positions', 'speed/a', { holders: ['club', 'mayor'] }],
      ],
      'club and mayor: Lower the limit.',
    ],
    [
      'people left unnamed',
      [['positions', 'speed/a', { holders: undefined, unnamed: 'critics' }]],
      'critics: Lower the limit.',
    ],
  ])('say %s and the proposition', (_, drafts, expected) => {
    expect(title(drafts)).toEqual([expected]);
  });

  it('are in the language, as far as it goes', () => {
    const drafts: Draft[] = [
      ['stakeholders', 'mayor', {}, { es: { title: 'Alcaldesa' } }],
      ['stakeholders', 'ink', {}],
      ['positions', 'speed/a', { holders: ['mayor', 'ink'] }],
    ];
    expect(title(drafts, 'es')).toEqual(['Alcaldesa e ink: Lower the limit.']);
  });

  it('say stance and date where a holder spoke on it more than once', () => {
    const drafts: Draft[] = [
      ['positions', 'speed/a', { date: '2020' }],
      ['positions', 'speed/b', { date: '2021-03', stance: 'opposes' }],
      ['positions', 'speed/c', { proposition: 'speed#measure' }],
    ];
    expect(title(drafts)).toEqual([
      'club: Lower the limit. (Opposes, March 2021)',
      'club: Lower the limit. (Supports, 2020)',
      'club: Measure it.',
    ]);
  });
});

describe('lists', () => {
  const dates = ['2020-07', '2020-07-15', '[..2020-08-01]', '2019', '2020', '2021'];
  const newestFirst = ['2021', '[..2020-08-01]', '2020-07-15', '2020-07', '2020', '2019'];
  const dated = (collection: 'positions' | 'events', field: string) =>
    dates.map((date, index): Draft => [
      collection,
      collection === 'positions' ? `speed/p${index}` : `e${index}`,
      { [field]: date },
    ]);

  it('has positions newest first, by the day at which each date stands', () => {
    expect(atlasOf(dated('positions', 'date')).positions.map(({ facts }) => facts.date)).toEqual(newestFirst);
  });

  it('has events newest first, and those without a date last', () => {
    const undated: Draft[] = [
      ['events', 'b', { date: undefined, dateText: 'one day' }],
      ['events', 'a', { date: undefined, dateText: 'another' }],
    ];
    const { events } = atlasOf([...undated, ...dated('events', 'date')]);
    expect(events.map(({ id, facts }) => facts.date ?? id)).toEqual([...newestFirst, 'a', 'b']);
  });

  it('has sources newest first, and those without a date last', () => {
    const { sources } = atlasOf([
      ['sources', 'undated'],
      ['sources', 'old', { issued: '1999' }],
      ['sources', 'new', { issued: '2024' }],
    ]);
    expect(ids(sources)).toEqual(['new', 'annual-survey', 'old', 'undated']);
  });

  it('has topics in their own order', () => {
    const { topics } = atlasOf([
      ['topics', 'c', { order: 3 }],
      ['topics', 'b', { order: 2 }],
      ['topics', 'a', { order: 3 }],
    ]);
    expect(ids(topics)).toEqual(['roads', 'b', 'a', 'c']);
  });

  it.each([
    ['en', ['Ala', 'Ñandú', 'nube', 'Part 2', 'Part 10', 'zona']],
    ['es', ['Ala', 'nube', 'Ñandú', 'Part 2', 'Part 10', 'zona']],
  ] as const)('has all else by title, as %s sorts', (locale, sorted) => {
    for (const collection of ['stakeholders', 'instruments', 'programs', 'figures', 'glossary'] as const) {
      const drafts = sorted.toReversed().map((title, index): Draft => [collection, `x${index}`, { title }]);
      const titles = atlasOf(drafts, locale)[collection].map((each) => each.title);
      expect(titles.filter((title) => title !== 'club')).toEqual(sorted);
    }
  });

  it('does not depend on the order of what is stored', () => {
    const drafts: Draft[] = [
      ...ground,
      ...dated('positions', 'date'),
      ...dated('events', 'date'),
      ['topics', 'b'],
      ['topics', 'a'],
      ['stakeholders', 'b', { title: 'Same' }],
      ['stakeholders', 'a', { title: 'Same' }],
      ['figures', 'f', { issues: ['speed'] }, { prose: { links: ['stakeholders/club.mdx'] } }],
    ];
    const reversed = (store: StoredAtlas): StoredAtlas =>
      Object.fromEntries(
        Object.entries(store).map(([name, list]) => [name, list.toReversed()]),
      ) as unknown as StoredAtlas;
    const store = storeOf(...drafts);
    const [one, other] = [assemble(store, 'en'), assemble(reversed(store), 'en')];
    expect(other).toEqual(one);
    expect([...other.byKey.keys()]).toEqual([...one.byKey.keys()]);
    expect([...other.incoming]).toEqual([...one.incoming]);
  });

  it('lists nothing where there is nothing', () => {
    expect(assemble(storeOf(), 'es')).toMatchObject({
      locale: 'es',
      topics: [],
      positions: [],
      glossary: [],
    });
  });
});
