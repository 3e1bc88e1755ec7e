import { describe, expect, it } from 'vitest';
import { IndexParts, type Part } from './index-parts.ts';
import type { Hit } from './pagefind.ts';

/** A part whose pages are found with these scores, and which has every word but one. */
const part = (scores: Readonly<Record<string, number>>, lacks = ''): Part => ({
  words: { haveAll: (asked) => asked !== lacks },
  index: {
    search: () =>
      Promise.resolve({
        results: Object.entries(scores).map(([id, score]): Hit => ({
          id,
          score,
          data: () => Promise.reject(new Error('not asked for')),
        })),
      }),
  },
});
const since = ['2024-01-01', '2022-01-01', '2020-01-01', '2018-01-01'];
const older = [part({ c: 5, d: 1 }, 'tar'), part({ e: 4 }), part({ f: 0 }), part({ g: 9 })];

function inParts(): { index: IndexParts; opened: number[] } {
  const opened: number[] = [];
  const index = new IndexParts(part({ a: 3, b: 2 }), since, (place) => {
    opened.push(place);
    const found = older[place - 1];
    return found ? Promise.resolve(found) : Promise.reject(new RangeError(String(place)));
  });
  return { index, opened };
}
const ids = async (index: IndexParts, words: string | null): Promise<string> =>
  (await index.search(words, { filters: {} })).results.map(({ id }) => id).join('');

describe('an index in parts', () => {
  it('asks the newest alone until more are opened', async () => {
    const { index, opened } = inParts();
    expect([await ids(index, 'x'), index.since, opened]).toEqual(['ab', '2024-01-01', []]);
  });

  it('opens as many more as are open, until all are', async () => {
    const { index, opened } = inParts();
    const steps: (string | null)[] = [];
    while (index.since !== null) {
      await index.openOlder();
      steps.push(index.since);
    }
    expect(steps).toEqual(['2022-01-01', '2018-01-01', null]);
    expect(opened).toEqual([1, 2, 3, 4]);
    await index.openOlder();
    expect(opened).toHaveLength(4);
  });

  it('puts pages for words in the order of their fit, and all others in that of the parts', async () => {
    const { index } = inParts();
    await index.openOlder();
    expect([await ids(index, 'x'), await ids(index, null)]).toEqual(['cabd', 'abcd']);
  });

  it('does not ask a part for words that it does not have', async () => {
    const { index } = inParts();
    await index.openOlder();
    expect([await ids(index, 'tar'), await ids(index, null)]).toEqual(['ab', 'abcd']);
  });

  it('asks the only part there is for whatever is asked', async () => {
    const index = new IndexParts(part({ a: 1 }, 'tar'), [], () => Promise.reject(new RangeError()));
    expect(await ids(index, 'tar')).toBe('a');
  });

  it('opens a part once for all who ask at the same time', async () => {
    const { index, opened } = inParts();
    await Promise.all([index.openOlder(), index.openOlder()]);
    expect(opened).toEqual([1]);
  });

  it('is as it was where a part does not load, and tries again', async () => {
    let there = false;
    const index = new IndexParts(part({ a: 1 }), ['2024-01-01'], () =>
      there ? Promise.resolve(part({ b: 2 })) : Promise.reject(new Error('offline')),
    );
    await expect(index.openOlder()).rejects.toThrow('offline');
    expect([await ids(index, 'x'), index.since]).toEqual(['a', '2024-01-01']);
    there = true;
    await index.openOlder();
    expect([await ids(index, 'x'), index.since]).toEqual(['ba', null]);
  });

  it('opens anew only what did not load', async () => {
    const opened: number[] = [];
    const index = new IndexParts(part({ a: 3 }), since, (place) => {
      opened.push(place);
      const fails = place === 3 && opened.length < 4;
      return fails ? Promise.reject(new Error('offline')) : Promise.resolve(part({ [String(place)]: 1 }));
    });
    await index.openOlder();
    await expect(index.openOlder()).rejects.toThrow('offline');
    await index.openOlder();
    expect(opened).toEqual([1, 2, 3, 3]);
    expect([await ids(index, null), index.since]).toEqual(['a123', '2018-01-01']);
  });

  it('finds all there is where it has one part', async () => {
    const index = new IndexParts(part({ a: 1 }), [], () => Promise.reject(new RangeError()));
    await index.openOlder();
    expect([await ids(index, 'x'), index.since]).toEqual(['a', null]);
  });
});
