import { describe, expect, it } from 'vitest';
import { PageCitations } from './citations.ts';
import { atlasOf } from './sample-atlas.ts';

const page = () => new PageCitations(atlasOf([['sources', 'minutes', { title: 'The minutes' }]]));

describe('PageCitations', () => {
  it('numbers places in the order in which they come, and each use of them', () => {
    const citations = page();
    const uses = [
      citations.cite('minutes', 'Chapter 1'),
      citations.cite('minutes', 'Chapter 2'),
      citations.cite('annual-survey', 'Chapter 1'),
      citations.cite('minutes', 'Chapter 1'),
      citations.cite('minutes', 'Chapter 1; Chapter 2'),
    ];
    expect(uses).toEqual([
      { number: 1, id: 'cite-1-1', href: '#source-1', title: 'The minutes, Chapter 1' },
      { number: 2, id: 'cite-2-1', href: '#source-2', title: 'The minutes, Chapter 2' },
      { number: 3, id: 'cite-3-1', href: '#source-3', title: 'annual-survey, Chapter 1' },
      { number: 1, id: 'cite-1-2', href: '#source-1', title: 'The minutes, Chapter 1' },
      { number: 4, id: 'cite-4-1', href: '#source-4', title: 'The minutes, Chapter 1; Chapter 2' },
    ]);
  });

  it('leads back from the list to each use', () => {
    const citations = page();
    const ids = ['Chapter 2', 'Chapter 1', 'Chapter 2'].map((at) => citations.cite('minutes', at).id);
    const list = citations.list();
    expect(list.map(({ number, source, at, uses }) => [number, source.id, at, uses])).toEqual([
      [1, 'minutes', 'Chapter 2', [ids[0], ids[2]]],
      [2, 'minutes', 'Chapter 1', [ids[1]]],
    ]);
    expect(new Set(ids).size).toBe(3);
  });

  it('lists a place on which the page stands as a whole, to which no use leads back', () => {
    const citations = page();
    citations.add('minutes', 'Chapter 1');
    citations.add('minutes', 'Chapter 1');
    expect(citations.list()).toMatchObject([{ number: 1, at: 'Chapter 1', uses: [] }]);
    expect(citations.cite('minutes', 'Chapter 1')).toMatchObject({ number: 1, id: 'cite-1-1' });
    citations.add('minutes', 'Chapter 1');
    expect(citations.list()).toMatchObject([{ uses: ['cite-1-1'] }]);
  });

  it('names each source once', () => {
    const citations = page();
    for (const source of ['minutes', 'annual-survey', 'minutes']) citations.cite(source, 'Chapter 1');
    citations.cite('minutes', 'Chapter 2');
    expect(citations.sources()).toEqual(['minutes', 'annual-survey']);
  });

  it('is empty to begin with, and counts for one page alone', () => {
    const [one, other] = [page(), page()];
    one.cite('minutes', 'Chapter 1');
    expect([other.list(), other.sources()]).toEqual([[], []]);
    expect(other.cite('minutes', 'Chapter 2').number).toBe(1);
  });

  it('throws for a source that is not there, and counts nothing', () => {
    const citations = page();
    expect(() => citations.cite('nowhere', 'Chapter 1')).toThrow('no entry sources/nowhere');
    expect(citations.list()).toEqual([]);
  });
});
