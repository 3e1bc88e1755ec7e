import { describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import type { Counts, Hit, Pagefind } from './pagefind.ts';
import { stateFrom } from './search-state.ts';

interface Entry {
  id: string;
  text: string;
  date?: string;
  stance: string;
  kind: string;
}

const records: Entry[] = [
  { id: 'a', text: 'cloud law', stance: 'opposes', kind: 'company' },
  { id: 'b', text: 'cloud', date: '2020-07-01', stance: 'opposes', kind: 'regulator' },
  { id: 'c', text: 'cloud', date: '2025-02-27', stance: 'supports', kind: 'company' },
  { id: 'd', text: 'repair', date: '2021-01-01', stance: 'opposes', kind: 'company' },
];
const fields = ['stance', 'kind'] as const;

const hitOf = ({ id }: Entry): Hit => ({
  id,
  data: () => Promise.resolve({ url: `/${id}/`, content: '', excerpt: '', meta: {}, filters: {} }),
});

function count(list: readonly Entry[]): Counts {
  return Object.fromEntries(
    fields.map((field) => [
      field,
      Object.fromEntries(
        records.map((record) => [record[field], list.filter((each) => each[field] === record[field]).length]),
      ),
    ]),
  );
}

/** An index of the records above that behaves as Pagefind does: a sorted answer leaves out what has no date. */
const index: Pagefind = {
  options: () => Promise.resolve(),
  destroy: () => Promise.resolve(),
  filters: () => Promise.resolve(count(records)),
  search(words, { filters, sort }) {
    const matching = records.filter(({ text }) => words === null || text.includes(words));
    const left = matching.filter((record) =>
      fields.every((field) => (filters[field] ?? record[field]) === record[field]),
    );
    const dated = left.filter(({ date }) => date).sort((x, y) => ((x.date ?? '') < (y.date ?? '') ? 1 : -1));
    return Promise.resolve({
      results: (sort ? dated : left).map(hitOf),
      filters: count(left),
      unfilteredResultCount: words === null ? 0 : matching.length,
    });
  },
};

const answerTo = async (address: string) => {
  const { hits, ...rest } = await ask(index, stateFrom(address, fields));
  return { ids: hits.map(({ id }) => id).join(''), ...rest };
};

describe('ask', () => {
  it('lists nothing for the empty search, and counts everything', async () => {
    expect(await answerTo('')).toEqual({ ids: '', counts: count(records), withoutFilters: 0 });
  });

  it('gives what the words find, best first', async () => {
    expect(await answerTo('?q=cloud')).toMatchObject({ ids: 'abc', withoutFilters: 3 });
  });

  it('gives everything that filters alone let through, newest first, undated last', async () => {
    expect(await answerTo('?stance=opposes')).toMatchObject({ ids: 'dba', withoutFilters: 0 });
  });

  it('sorts by date when asked, and loses nothing by it', async () => {
    expect(await answerTo('?q=cloud&sort=date')).toMatchObject({ ids: 'cba' });
  });

  it('counts a filter in use as if it were not, and the others among the results', async () => {
    const { counts } = await answerTo('?q=cloud&stance=opposes');
    expect(counts).toEqual({ stance: { opposes: 2, supports: 1 }, kind: { company: 1, regulator: 1 } });
  });

  it('counts each of two filters with the other in force', async () => {
    const { ids, counts } = await answerTo('?q=cloud&stance=opposes&kind=company');
    expect(ids).toBe('a');
    expect(counts).toEqual({ stance: { opposes: 1, supports: 1 }, kind: { company: 1, regulator: 1 } });
  });

  it('says how many the words alone would find, where the filters leave nothing', async () => {
    expect(await answerTo('?q=repair&stance=supports')).toMatchObject({ ids: '', withoutFilters: 1 });
  });

  it('fails when the index does', async () => {
    const broken: Pagefind = { ...index, search: () => Promise.reject(new Error('no index')) };
    await expect(ask(broken, stateFrom('?q=x', fields))).rejects.toThrow('no index');
  });
});
