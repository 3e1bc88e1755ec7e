import { describe, expect, it } from 'vitest';
import { ask, type FilteredEngine } from './ask.ts';

import { NameIndex } from './name-index.ts';
import { PageFacts, writeFacts } from './page-facts.ts';
import type { Hit } from './pagefind.ts';
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
/** The first page is that of an entry called "Cloud law". */
const names = new NameIndex([
  { kind: 'instrument', word: 'Instrument', page: 'instruments/a/', names: ['Cloud law'] },
]);
const facts = new PageFacts(
  writeFacts(records.map(({ id, stance, kind }) => ({ id, facts: { stance: [stance], kind: [kind] } }))),
);
const dated = records.filter(({ date }) => date).sort((x, y) => ((x.date ?? '') < (y.date ?? '') ? 1 : -1));

const engine: FilteredEngine = {
  names: () => Promise.resolve(names),
  facts: () => Promise.resolve(facts),
  texts: () =>
    Promise.resolve({
      pages: () => Promise.resolve([...dated, ...records.filter(({ date }) => !date)].map(hitOf)),
      answer: (query) =>
        Promise.resolve({
          answers: query === 'cloud law' ? names.find([{ word: 'cloud' }, { word: 'law' }], query) : [],
          hits: records.filter(({ text }) => text.includes(query.split(' ')[0] ?? '')).map(hitOf),
          corrected: null,
          unknown: [],
          partly: false,
          stances: [],
          near: [],
          words: [query],
        }),
    }),
};

const answerTo = async (address: string) => {
  const { hits, answers, counts, withoutFilters } = await ask(engine, stateFrom(address, fields));
  const ids = hits.map(({ id }) => id).join('');
  return { ids, answers: answers.map(({ name }) => name), counts, withoutFilters };
};

describe('ask', () => {
  it('lists nothing for the empty search, and counts everything', async () => {
    expect(await answerTo('')).toEqual({
      ids: '',
      answers: [],
      counts: { stance: { opposes: 3, supports: 1 }, kind: { company: 3, regulator: 1 } },
      withoutFilters: 0,
    });
  });

  it('gives what the words find, best first', async () => {
    expect(await answerTo('?q=cloud')).toMatchObject({ ids: 'abc', withoutFilters: 3 });
  });

  it('gives an entry of that name once, before the pages, and counts it', async () => {
    expect(await answerTo('?q=cloud+law')).toMatchObject({
      ids: 'bc',
      answers: ['Cloud law'],
      counts: { stance: { opposes: 2, supports: 1 } },
      withoutFilters: 3,
    });
  });

  it('lets entries through that have the values of the filters only', async () => {
    expect(await answerTo('?q=cloud+law&stance=supports')).toMatchObject({ ids: 'c', answers: [] });
  });

  it('gives everything that filters alone let through, newest first, undated last', async () => {
    expect(await answerTo('?stance=opposes')).toMatchObject({ ids: 'dba', withoutFilters: 0 });
  });

  it('sorts by date when asked, entries among the pages, and loses nothing by it', async () => {
    expect(await answerTo('?q=cloud&sort=date')).toMatchObject({ ids: 'cba' });
    expect(await answerTo('?q=cloud+law&sort=date')).toMatchObject({ ids: 'cba', answers: [] });
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
    const broken: FilteredEngine = { ...engine, texts: () => Promise.reject(new Error('no index')) };
    await expect(ask(broken, stateFrom('?q=x', fields))).rejects.toThrow('no index');
  });
});
