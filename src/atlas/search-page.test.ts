import { describe, expect, it } from 'vitest';
import { collections, type DataOf } from '../model/collections.ts';
import { cited, heading, housekeeping } from '../model/record-tests.ts';
import type { CollectionName } from '../model/vocabulary.ts';
import { assemble, type StoredAtlas } from './assemble.ts';
import { searchFilters } from './search-page.ts';

/** An entry as the store keeps it, with its title in Spanish where one is given. */
function stored<Name extends CollectionName>(name: Name, id: string, fields: object, spanish?: string) {
  const data = collections[name].schema.parse({ ...fields, ...housekeeping }) as DataOf<Name>;
  const words = { translates: 'same', title: spanish, summary: 'Un resumen.' };
  return {
    id,
    data: {
      facts: data,
      translations: spanish ? { es: { words, path: `${id}.es.mdx`, hasProse: false } } : {},
      path: `${name}/${id}.mdx`,
      folder: 'content',
      prose: { words: 0, citations: [], links: [], terms: [], figures: [] },
      digest: 'same',
    },
  };
}

const position = (id: string, holder: string, stance: string, date: string) =>
  stored('positions', id, {
    holders: [holder],
    proposition: 'bridge-traffic#close',
    stance,
    date,
    summary: 'One sentence.',
    evidence: [{ ...cited, act: 'statement', attribution: 'direct' }],
  });

const empty = {
  instruments: [],
  programs: [],
  events: [],
  figures: [],
  sources: [],
  glossary: [],
  corrections: [],
  replies: [],
};
const atlas: StoredAtlas = {
  ...empty,
  topics: [stored('topics', 'roads', { ...heading, title: 'Roads', order: 1 }, 'Caminos')],
  issues: [
    stored('issues', 'bridge-traffic', {
      ...heading,
      title: 'Bridge traffic',
      question: 'Who may cross?',
      topic: 'roads',
      status: 'open',
      aliases: { en: ['bridge'], es: ['puente'] },
      propositions: [
        { id: 'close', text: 'The town should close the bridge.', baseline: 'It is open.', ...cited },
      ],
    }),
  ],
  stakeholders: [
    stored(
      'stakeholders',
      'walkers',
      { ...heading, title: 'Walkers', kind: 'association' },
      'Ángulo peatonal',
    ),
    stored('stakeholders', 'council', { ...heading, title: 'Council', kind: 'public-body' }, 'Concejo'),
  ],
  positions: [
    position('bridge-traffic/walkers', 'walkers', 'opposes', '2019'),
    position('bridge-traffic/council', 'council', 'supports', '2021-04'),
  ],
};

/** The values of a filter in words, as they stand in the page of a language. */
const labels = (locale: 'en' | 'es', name: string): string[] =>
  searchFilters(assemble(atlas, locale))
    .filter((filter) => filter.name === name)
    .flatMap(({ values }) => values.map(({ label }) => label));

describe('searchFilters', () => {
  it.each([
    ['type', ['Topic', 'Issue', 'Position', 'Stakeholder'], ['Tema', 'Debate', 'Postura', 'Actor']],
    ['topic', ['Roads'], ['Caminos']],
    ['issue', ['Bridge traffic'], ['Bridge traffic']],
    ['stakeholder', ['Council', 'Walkers'], ['Ángulo peatonal', 'Concejo']],
    ['stance', ['Supports', 'Opposes'], ['A favor', 'En contra']],
    ['year', ['2021', '2019'], ['2021', '2019']],
  ])('offers for %s what the atlas holds, in order and in both languages', (name, english, spanish) => {
    expect(labels('en', name)).toEqual(english);
    expect(labels('es', name)).toEqual(spanish);
  });

  it('says of each value its language, where the name has no translation', () => {
    const filters = searchFilters(assemble(atlas, 'es'));
    const languages = filters.flatMap(({ name, values }) =>
      values.map(({ value, language }) => `${name} ${value}: ${language}`),
    );
    expect(languages.filter((each) => each.endsWith(': en'))).toEqual(['issue bridge-traffic: en']);
  });
});
