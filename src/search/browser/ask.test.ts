import { describe, expect, it, vi } from 'vitest';
import { ask } from './ask.ts';
import type { FilteredEngine } from './filtered-engine.ts';
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
      since: null,
      openOlder: () => Promise.reject(new Error('there is nothing older')),
      pages: () => Promise.resolve([...dated, ...records.filter(({ date }) => !date)].map(hitOf)),
      answer: (query) =>
        Promise.resolve({
          answers: query === 'cloud law' ? names.find([{ word: 'cloud' }, { word: 'law' }], query) : [],
          hits: records.filter(({ text }) => text.includes(query.split(' ')[0] ?? '')).map(hitOf),
          corrected: null,
          unknown: [],
          partly: false,
          asked: query !== 'zzz',
          stances: [],
          near: [],
          words: [query],
        }),
    }),
};

const answerTo = async (address: string) => {
  const { hits, answers, counts, withoutFilters } = await ask(engine, stateFrom(address, fields), 10);
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
    await expect(ask(broken, stateFrom('?q=x', fields), 10)).rejects.toThrow('no index');
  });
});

describe('ask, where older texts are apart', () => {
  /** The newest texts have `first` of the records, each opening one more. */
  const inParts = (first: number, { fails = false, partly = false } = {}): FilteredEngine => {
    let open = first;
    return {
      ...engine,
      texts: async () => {
        const texts = await engine.texts();
        return {
          get since() {
            return open < records.length ? `20${String(25 - open)}-01-01` : null;
          },
          openOlder: () => {
            if (fails) return Promise.reject(new Error('offline'));
            open++;
            return Promise.resolve();
          },
          pages: texts.pages,
          answer: async (query) => {
            const answer = await texts.answer(query);
            const known = records.slice(0, open).map(({ id }) => id);
            const hits = answer.hits.filter(({ id }) => known.includes(id));
            return { ...answer, hits, partly: partly && open < records.length };
          },
        };
      },
    };
  };
  const asked = async (from: FilteredEngine, least: number, address = '?q=cloud') => {
    const { hits, since } = await ask(from, stateFrom(address, fields), least);
    return { ids: hits.map(({ id }) => id).join(''), since };
  };

  it.each([
    ['enough is found', inParts(2), 2, { ids: 'ab', since: '2023-01-01' }],
    ['one more makes it enough', inParts(2), 3, { ids: 'abc', since: '2022-01-01' }],
    ['there never is', inParts(1), Infinity, { ids: 'abc', since: null }],
    ['what is found has part of the question', inParts(1, { partly: true }), 1, { ids: 'abc', since: null }],
  ])('goes on until there is enough: %s', async (_, from, least, expected) => {
    expect(await asked(from, least)).toEqual(expected);
  });

  it('does not go on for what stands in no text', async () => {
    expect(await asked(inParts(2), Infinity, '?q=zzz')).toEqual({ ids: '', since: '2023-01-01' });
  });

  it('goes on where filters leave too little', async () => {
    const found = await asked(inParts(2), 1, '?q=cloud&stance=supports');
    expect(found).toEqual({ ids: 'c', since: '2022-01-01' });
  });

  it('keeps what was found where older texts do not load', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await asked(inParts(2, { fails: true }), 3)).toEqual({ ids: 'ab', since: '2023-01-01' });
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
  });
});
