import { describe, expect, it } from 'vitest';
import { searchRecord } from './search-record.ts';

const position = {
  who: 'Club',
  stance: 'opposes',
  stanceWord: 'Opposes',
  proposition: 'Lower it.',
  date: 'May 2020',
  source: 'Survey',
  attribution: 'Own record',
};

describe('searchRecord', () => {
  it('has a filter for every value of every facet', () => {
    const { filters } = searchRecord(
      { type: ['issue'], topic: ['a', 'b'], source: [], year: undefined },
      { title: 'T' },
    );
    expect(filters).toEqual([
      ['type', 'issue'],
      ['topic', 'a'],
      ['topic', 'b'],
    ]);
  });

  it('gives a hub one field with every name it has', () => {
    const { meta } = searchRecord(
      { type: ['issue'] },
      { title: 'Speed', names: ['Speed', 'Velocidad', 'km/h'] },
    );
    expect(meta).toEqual([
      ['title', 'Speed'],
      ['type', 'issue'],
      ['name', 'Speed · Velocidad · km/h'],
    ]);
  });

  it('gives a position what its result shows, and no names', () => {
    const { meta } = searchRecord({ type: ['position'] }, { title: 'Club: Lower it.', position });
    expect(meta).toEqual([['title', 'Club: Lower it.'], ['type', 'position'], ...Object.entries(position)]);
  });

  it('sorts by day, where there is one', () => {
    expect(searchRecord({}, { title: 'T', day: '2020-05-01' })).toEqual({
      filters: [],
      meta: [['title', 'T']],
      sort: '2020-05-01',
    });
    expect(searchRecord({}, { title: 'T', names: [], day: undefined })).toEqual({
      filters: [],
      meta: [['title', 'T']],
    });
  });
});
