import { describe, expect, it } from 'vitest';
import { covering, hitsOf, tellSomething } from './covering.ts';
import type { Filters, Hit, Pagefind } from './pagefind.ts';

/** For each word the pages that have it: their score, where it stands, and whether in their title. */
const index: Record<string, Record<string, [score: number, places: number[], titled?: true]>> = {
  cloud: { a: [4, [1, 50]], b: [2, [10], true], c: [1, [900]] },
  rules: { a: [3, [52]], c: [6, [1]] },
  'cloud rules': { a: [7, [50, 52]], c: [7, [1, 900]] },
};
const types: Record<string, string> = { c: 'figure' };

const pagefind = {
  search: (words: string | null, { filters }: { filters: Filters }) => {
    const type = filters['type'] as { any: string[] } | undefined;
    const pages = Object.entries(words === null ? (index['cloud rules'] ?? {}) : (index[words] ?? {}));
    const results = pages
      .filter(([id]) => !type || type.any.includes(types[id] ?? ''))
      .map(([id, [score, places, titled]]) => ({
        id,
        score,
        words: places,
        matchedMetaFields: titled ? ['title'] : [],
        asked: words,
      }));
    return Promise.resolve({ results });
  },
} as unknown as Pagefind;

const asked = [
  { word: 'cloud', share: 0.4 },
  { word: 'rules', share: 0.6 },
];

describe('pages by how much of a question they have', () => {
  it('come in the order of what they have, and of how near it stands together', async () => {
    const pages = await covering(pagefind, asked, {});
    expect(pages.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    expect(pages[0]).toMatchObject({ share: 1, words: ['cloud', 'rules'], together: 1, named: 0 });
    expect(pages[1]).toMatchObject({ share: 1, together: 0 });
    expect(pages[2]).toMatchObject({ share: 0.4, named: 0.4 });
  });

  it('put first what is of a type sought, where it has as much', async () => {
    const pages = await covering(pagefind, asked, {}, { types: ['figure'], worth: 0.5 });
    expect(pages[0]?.id).toBe('c');
  });

  it('tell something where a word stands in a name, or all together', async () => {
    const [a, c, b] = await covering(pagefind, asked, {});
    expect([a, b, c].map((page) => page !== undefined && tellSomething([page]))).toEqual([true, true, false]);
  });

  it('become hits for the words that each has, so that these are marked', async () => {
    const pages = await covering(pagefind, asked, {});
    const hits = (await hitsOf(pagefind, pages, {})) as (Hit & { asked: string })[];
    expect(hits.map(({ id, asked: words }) => [id, words])).toEqual([
      ['a', 'cloud rules'],
      ['c', 'cloud rules'],
      ['b', 'cloud'],
    ]);
  });
});
