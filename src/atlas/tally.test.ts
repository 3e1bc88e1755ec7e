import { describe, expect, it } from 'vitest';
import { cited } from '../model/record-tests.ts';
import { collectionNames } from '../model/vocabulary.ts';
import { atlasOf, type Draft } from './sample-atlas.ts';
import { tally } from './tally.ts';

const told = (...attributions: string[]) => ({
  evidence: attributions.map((attribution) => ({
    ...cited,
    act: 'statement',
    attribution,
    ...(attribution.startsWith('reported') ? { via: ['club'] } : {}),
  })),
});
const position = (id: string, fields: Record<string, unknown> = {}): Draft => [
  'positions',
  `speed/${id}`,
  fields,
];

describe('tally', () => {
  it('counts the entries of each collection, empty ones too', () => {
    const { collections } = tally(atlasOf([position('a'), position('b')]));
    expect(collections.map(({ name }) => name)).toEqual(collectionNames);
    expect(Object.fromEntries(collections.map(({ name, count }) => [name, count]))).toMatchObject({
      topics: 1,
      positions: 2,
      events: 0,
    });
  });

  it('counts stances in the order of the vocabulary, only those that somebody took', () => {
    const { stances, notStances } = tally(
      atlasOf([
        position('a', { stance: 'states' }),
        position('b', { stance: 'opposes' }),
        position('c'),
        position('d'),
      ]),
    );
    expect(stances).toEqual([
      { stance: 'supports', count: 2 },
      { stance: 'opposes', count: 1 },
    ]);
    expect(notStances).toEqual([{ stance: 'states', count: 1 }]);
  });

  it('counts a position by its first piece of evidence', () => {
    const { attributions } = tally(
      atlasOf([
        position('a', told('reported', 'direct')),
        position('b', told('direct', 'reported')),
        position('c', told('direct')),
      ]),
    );
    expect(attributions).toEqual([
      { attribution: 'direct', count: 2 },
      { attribution: 'reported', count: 1 },
    ]);
  });

  it('counts citations of each source, most cited first; a mere link or name is none', () => {
    const { citations } = tally(
      atlasOf([
        ['sources', 'minutes'],
        ['sources', 'unread', { places: [], through: { source: 'minutes', at: 'Chapter 1' } }],
        [
          'programs',
          'count',
          { evidence: [{ source: 'minutes', at: 'Chapter 1' }] },
          {
            prose: {
              citations: [
                { source: 'minutes', at: 'Chapter 1' },
                { source: 'minutes', at: 'Chapter 1' },
              ],
              links: ['sources/unread.yaml'],
            },
          },
        ],
        ['issues', 'parking', { open: [{ text: 'Who?', source: 'unread' }] }],
      ]),
    );
    expect(citations.map(({ source, count }) => [source.id, count])).toEqual([
      ['minutes', 4],
      ['annual-survey', 2],
      ['unread', 0],
    ]);
  });
});
