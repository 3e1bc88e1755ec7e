import { describe, expect, it } from 'vitest';
import { chained, fused, within } from './fuse.ts';
import type { NameHit } from './name-index.ts';
import type { Filters, Hit, TextIndex } from './pagefind.ts';
import type { Plan, PlannedSearch } from './plan.ts';
import { ranking } from './ranking.ts';

const hit = (id: string): Hit => ({
  id,
  data: () => Promise.resolve({ url: `/${id}/`, content: '', excerpt: '', meta: {}, filters: {} }),
});
const ids = (hits: readonly Hit[]): string => hits.map(({ id }) => id).join('');
const hits = (text: string): Hit[] => [...text].map(hit);

describe('orders', () => {
  it('become one, in which what stands high in many comes first', () => {
    const lists = [
      { hits: hits('abc'), weight: 1 },
      { hits: hits('bd'), weight: 1 },
    ];
    expect(ids(fused(lists))).toBe('badc');
  });

  it('weigh as much as they are given', () => {
    expect(
      ids(
        fused([
          { hits: hits('a'), weight: 0.5 },
          { hits: hits('b'), weight: 1 },
        ]),
      ),
    ).toBe('ba');
  });

  it('take the place of another where all of one are equally right', () => {
    const lists = [
      { hits: hits('abc'), weight: 1, unordered: true },
      { hits: hits('ca'), weight: 1 },
    ];
    expect(ids(fused(lists))).toBe('cab');
  });

  it('follow each other, each hit where it comes first', () => {
    expect(ids(chained(hits('ab'), hits('bc'), hits('a')))).toBe('abc');
    expect(ids(within(hits('abc'), hits('cb')))).toBe('bc');
  });
});

/** What the index answers, by words and the type asked for. */
const answers: Record<string, string> = {
  'cloud law': 'ab',
  'cloud law position': 'p',
  null_position: 'qr',
  cloud: 'abcde',
  law: 'abf',
  '"a phrase"': 'ce',
  '"long distance"': '',
  '"long-distance"': 'd',
  'long distance': 'xd',
};
/** Pages with a word in their title. */
const titled = new Set(['a', 'f']);
const pagefind = {
  search: (words: string | null, { filters }: { filters: Filters }) => {
    const position = filters['type'] === 'position' ? `${words === null ? '_' : ' '}position` : '';
    const found = hits(answers[`${words ?? 'null'}${position}`] ?? '').map((each) => ({
      ...each,
      score: 1,
      matchedMetaFields: titled.has(each.id) ? ['title'] : [],
    }));
    return Promise.resolve({ results: found });
  },
} as unknown as TextIndex;

const search = (words: string | null, more: Partial<PlannedSearch> = {}): PlannedSearch => ({
  words,
  filters: {},
  weight: 1,
  ...more,
});
const plan = (of: Partial<Plan>): Plan => ({
  ...{ answers: [], near: [], surest: [], preferred: [], renamed: [] },
  ...{ whole: null, side: null, subject: 2, asked: 'cloud law', sought: { types: ['issue'], worth: 0.1 } },
  ...of,
});
const named = (of: Partial<NameHit>): NameHit => ({
  entry: { kind: 'issue', word: 'Issue', page: 'issues/x/', names: ['X'] },
  ...{ name: 'X', coverage: 1, fit: 1, exact: true, begun: false, literal: false, titled: false },
  ...of,
});

const positions = { type: 'position' };

describe('a ranking', () => {
  it('puts what somebody holds on the issue first, then what they hold in words, then the rest', async () => {
    const found = await ranking(
      pagefind,
      plan({
        surest: [search(null, { filters: positions })],
        preferred: [search('cloud law', { filters: positions })],
        whole: search('cloud law'),
      }),
    );
    expect(ids(found.hits)).toBe('qrpab');
  });

  it('keeps an entry back where positions answer, unless its title was asked', async () => {
    const of = { surest: [search(null, { filters: positions })], whole: search('cloud law') };
    expect((await ranking(pagefind, plan({ ...of, answers: [named({})] }))).answers).toEqual([]);
    const titled = [named({ titled: true })];
    expect((await ranking(pagefind, plan({ ...of, answers: titled }))).answers).toEqual(titled);
    expect((await ranking(pagefind, plan({ ...of, answers: titled, side: 'for' }))).answers).toEqual([]);
  });

  /** Words of equal weight. */
  const wide = (...words: string[]) => words.map((word) => ({ word, share: 1 / words.length }));

  it('finds also pages with most of the words, after those that have more of them', async () => {
    const whole = search('cloud law', { wide: wide('cloud', 'law') });
    const found = await ranking(pagefind, plan({ whole }));
    expect(ids(found.hits).slice(0, 2)).toBe('ab');
    expect([...ids(found.hits)].sort().join('')).toBe('abcdef');
    expect(found.partly).toBe(false);
  });

  it('says so where no page has all of the question', async () => {
    const whole = search('cloud nowhere', { wide: wide('cloud', 'nowhere') });
    const found = await ranking(pagefind, plan({ whole }));
    expect(ids(found.hits)[0]).toBe('a');
    expect(found.partly).toBe(true);
  });

  it('finds nothing where too little of a question stands on a page, or only scattered over pages', async () => {
    const of = (...words: string[]) => plan({ whole: search(words.join(' '), { wide: wide(...words) }) });
    expect((await ranking(pagefind, of('cloud', 'nowhere', 'never'))).hits).toEqual([]);
    titled.clear();
    expect((await ranking(pagefind, of('cloud', 'law', 'nowhere'))).hits).toEqual([]);
    titled.add('a');
    expect(ids((await ranking(pagefind, of('cloud', 'law', 'nowhere'))).hits)).toBe('ab');
  });

  it('takes a phrase beside words from pages with both, else from pages with the phrase', async () => {
    const beside = (words: string) => plan({ whole: search(words, { phrase: 'a phrase' }) });
    expect(ids((await ranking(pagefind, beside('cloud'))).hits)).toBe('ce');
    expect(ids((await ranking(pagefind, beside('cloud law'))).hits)).toBe('ce');
  });

  it('finds a phrase that a page joins by hyphens, else pages with its words', async () => {
    const alone = (phrase: string) => ranking(pagefind, plan({ whole: search(`"${phrase}"`) }));
    expect(ids((await alone('long distance')).hits)).toBe('d');
    expect(ids((await alone('cloud law')).hits)).toBe('ab');
  });

  it('answers by a name that has most of the question, where no text has it', async () => {
    const near = [named({ coverage: 0.7, exact: false }), named({ coverage: 0.4, exact: false })];
    const found = await ranking(pagefind, plan({ near }));
    expect(found).toMatchObject({ answers: [near[0]], partly: true });
    expect((await ranking(pagefind, plan({ near: near.slice(1) }))).answers).toEqual([]);
  });
});
