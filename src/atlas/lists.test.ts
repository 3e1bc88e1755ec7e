import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { es } from '../i18n/es.ts';
import { facetNames } from './facets.ts';
import { facetedList, valueLabel } from './lists.ts';
import { atlasOf, type Draft } from './sample-atlas.ts';

const drafts: readonly Draft[] = [
  ['topics', 'canals', { title: 'Canals', order: 2 }, { es: { title: 'Ñoras' } }],
  ['topics', 'ponds', { title: 'Ponds', order: 3 }, { es: { title: 'Nubes' } }],
  ['issues', 'depth', { topic: 'canals', status: 'decided' }],
  ['issues', 'reeds', { topic: 'ponds' }],
  ['issues', 'ducks', { topic: 'ponds' }],
  ['sources', 'letter', { issued: undefined, issuedText: 'one winter', type: 'post' }],
  ['positions', 'speed/a', { date: '2020-05', stance: 'opposes' }],
  ['positions', 'speed/b', { date: '2021', stance: 'opposes' }],
  ['positions', 'speed/c', { date: '2019', stance: 'supports' }],
  ['events', 'hearing', { date: '2021-03-04' }],
  ['events', 'someday', { date: undefined, dateText: 'one day', kind: 'vote' }],
  ['instruments', 'rules', { kind: 'bill', status: 'proposed' }],
  ['programs', 'count'],
  ['figures', 'drivers'],
  ['glossary', 'isp', { expansion: 'Internet service provider' }],
  ['glossary', 'limit'],
];
const english = atlasOf(drafts, 'en');
const spanish = atlasOf(drafts, 'es');

describe('facetedList', () => {
  it.each([
    ['topics', 'canals', { kind: '' }],
    ['issues', 'depth', { kind: 'Decided', balance: { for: 0, between: 0, against: 0, apart: 0 } }],
    ['positions', 'speed/a', { kind: '', date: 'May 2020', stance: 'opposes' }],
    ['stakeholders', 'club', { kind: 'Association' }],
    ['instruments', 'rules', { kind: 'Bill · Proposed' }],
    ['programs', 'count', { kind: 'Study · Ended' }],
    ['events', 'hearing', { kind: en.eventKinds.dialogue, date: '4 March 2021' }],
    ['events', 'someday', { kind: en.eventKinds.vote, date: 'one day' }],
    ['figures', 'drivers', { kind: en.figureKinds.count }],
    ['sources', 'annual-survey', { kind: 'Report', date: 'June 2021' }],
    ['sources', 'letter', { kind: en.sourceTypes.post, date: 'one winter' }],
    ['glossary', 'isp', { kind: 'Internet service provider' }],
    ['glossary', 'limit', { kind: '' }],
  ] as const)('says of %s/%s what it is, and when', (collection, id, expected) => {
    const item = facetedList(english, collection).items.find(({ entry }) => entry.id === id);
    const { entry: _, facets: __, ...said } = item ?? {};
    expect(said).toEqual(expected);
  });

  it('says it in the language', () => {
    const [item] = facetedList(spanish, 'instruments').items;
    expect(item?.kind).toBe(`${es.instrumentKinds.bill} · ${es.instrumentStatuses.proposed}`);
  });

  it('has all entries of a collection in their order', () => {
    const { items } = facetedList(english, 'positions');
    expect(items.map(({ entry }) => entry.id)).toEqual(['speed/b', 'speed/a', 'speed/c']);
  });

  it('has only facets with two values or more, each value with its words and how many have it', () => {
    expect(facetedList(english, 'positions').facets).toEqual([
      {
        name: 'stance',
        label: 'Stance',
        values: [
          { value: 'opposes', label: 'Opposes', count: 2 },
          { value: 'supports', label: 'Supports', count: 1 },
        ],
      },
      {
        name: 'year',
        label: 'Year',
        values: [
          { value: '2021', label: '2021', count: 1 },
          { value: '2020', label: '2020', count: 1 },
          { value: '2019', label: '2019', count: 1 },
        ],
      },
    ]);
    expect(facetedList(english, 'figures').facets).toEqual([]);
    expect(facetedList(english, 'glossary').facets).toEqual([]);
  });

  it.each([
    [english, ['Canals 1', 'Ponds 2', 'roads 1'], en.search.topic],
    [spanish, ['Nubes 2', 'Ñoras 1', 'roads 1'], es.search.topic],
  ])('has values in the order of their words', (atlas, values, label) => {
    const topic = facetedList(atlas, 'issues').facets.find(({ name }) => name === 'topic');
    expect(topic?.values.map((each) => `${each.label} ${String(each.count)}`)).toEqual(values);
    expect(topic?.label).toBe(label);
  });
});

describe('valueLabel', () => {
  it.each([
    [null, 'topic', 'canals', 'Canals'],
    [null, 'issue', 'depth', 'depth'],
    [null, 'stakeholder', 'club', 'club'],
    [null, 'source', 'letter', 'letter'],
    [null, 'stakeholderKind', 'think-tank', 'Think tank'],
    [null, 'stance', 'supports-if', 'Supports, if'],
    [null, 'attribution', 'direct', 'Own record'],
    ['instruments', 'kind', 'bill', 'Bill'],
    ['programs', 'kind', 'study', 'Study'],
    ['sources', 'kind', 'report', 'Report'],
    ['issues', 'status', 'open', 'Open'],
    ['programs', 'status', 'ended', 'Ended'],
    ['events', 'year', '2021', '2021'],
  ] as const)('%s, %s: %s is "%s"', (collection, name, value, label) => {
    expect(valueLabel(english, collection, name, value)).toBe(label);
  });

  it.each([
    ['an entry that is not there', null, 'topic', 'nowhere'],
    ['a kind of no collection', null, 'kind', 'bill'],
    ['a status in a collection that has none', 'events', 'status', 'open'],
    ['a word that the vocabulary lacks', 'programs', 'kind', 'bill'],
  ] as const)('leaves %s as it is', (_, collection, name, value) => {
    expect(valueLabel(english, collection, name, value)).toBe(value);
  });

  it('has words for every value that the lists offer', () => {
    for (const atlas of [english, spanish]) {
      for (const collection of [
        'issues',
        'positions',
        'stakeholders',
        'instruments',
        'programs',
        'events',
        'sources',
      ] as const) {
        for (const { facets } of facetedList(atlas, collection).items) {
          for (const name of facetNames.filter((each) =>
            ['kind', 'status', 'stance', 'attribution', 'stakeholderKind'].includes(each),
          )) {
            for (const value of facets[name] ?? []) {
              expect(valueLabel(atlas, collection, name, value), `${collection} ${name}`).not.toBe(value);
            }
          }
        }
      }
    }
  });
});
