import { describe, expect, it } from 'vitest';
import { namesFirst } from './names-first.ts';
import type { Hit } from './pagefind.ts';

function hit(id: string, type: string, name?: string): Hit {
  const meta = { title: id, type, ...(name === undefined ? {} : { name }) };
  return {
    id,
    ...(name === undefined ? {} : { matchedMetaFields: ['title', 'name'] }),
    data: () => Promise.resolve({ url: `/${id}/`, content: '', excerpt: '', meta, filters: {} }),
  };
}

const order = async (query: string, hits: Hit[]): Promise<string[]> =>
  (await namesFirst(hits, query)).map(({ id }) => id);

describe('namesFirst', () => {
  it('leads with the body whose acronym it is, then the issue called so, then the term', async () => {
    const hits = [
      hit('term', 'term', 'SIPINNA · Sistema Nacional'),
      hit('minors', 'issue', 'Minors online · child safety · SIPINNA'),
      hit('body', 'stakeholder', 'National System · SIPINNA · Sistema Nacional'),
      hit('position', 'position'),
    ];
    expect(await order('sipinna', hits)).toEqual(['body', 'minors', 'term', 'position']);
  });

  it('finds a name without its accents and half typed', async () => {
    const hits = [hit('position', 'position'), hit('issue', 'issue', 'Digital divide · Brecha de conexión')];
    expect(await order('brecha de conexio', hits)).toEqual(['issue', 'position']);
  });

  it('prefers the name of which more was typed', async () => {
    const hits = [
      hit('event', 'event', 'Founding of the Internet Association'),
      hit('issue', 'issue', 'Internet association rules'),
      hit('body', 'stakeholder', 'Mexican Internet Association'),
    ];
    expect(await order('internet association', hits)).toEqual(['issue', 'body', 'event']);
  });

  it('keeps the order of hubs that answer equally well', async () => {
    const hits = [hit('b', 'issue', 'Cloud rule'), hit('a', 'issue', 'Cloud laws')];
    expect(await order('cloud', hits)).toEqual(['b', 'a']);
  });

  it.each([
    ['the words are a small part of every name', 'law', hit('hub', 'issue', 'Data protection law')],
    ['the words are not where a word begins', 'law', hit('hub', 'issue', 'Bylaw')],
    ['fewer than three letters are typed', 'cl', hit('hub', 'issue', 'Cloud law')],
    ['the hub was not found by its names', 'cloud', hit('hub', 'issue')],
  ])('changes nothing where %s', async (_, query, hub) => {
    expect(await order(query, [hit('position', 'position'), hub])).toEqual(['position', 'hub']);
  });

  it('opens no more than 8 hubs', async () => {
    let opened = 0;
    const hubs = Array.from({ length: 40 }, (_, number) => {
      const made = hit(`hub${String(number)}`, 'issue', 'Cloud');
      return { ...made, data: () => (opened++, made.data()) };
    });
    expect(await order('cloud', hubs)).toHaveLength(40);
    expect(opened).toBe(8);
  });
});
