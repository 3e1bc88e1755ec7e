import { afterAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/mdx/content.ts';
import { catalogueOf } from './catalogue.ts';
import { entriesFor, placesFor, wordsFor } from './choices.ts';
import { formOf } from './form.ts';
import { type KindName, kinds } from './kinds.ts';
import { smallContent } from './small-content.ts';

const catalogue = catalogueOf(readContent(smallContent(afterAll)).entries);

function offered(name: KindName, flag: string, given: Record<string, string[]> = {}): string[] {
  const field = formOf(kinds[name]).find((each) => each.flag === flag);
  if (field?.answering.by !== 'entry') throw new Error(`--${flag} is not answered by an entry`);
  const options = entriesFor(field, field.answering.target, new Map(Object.entries(given)), catalogue);
  return options.map(({ value }) => value).sort();
}

describe('entriesFor', () => {
  it('offers as a source only what has places to cite', () => {
    expect(offered('position', 'source')).toEqual(['vega-interview']);
  });

  it('offers the positions on the same issue', () => {
    expect(offered('position', 'follows', { on: ['cyber-law#reform-frameworks'] })).toEqual([
      'cyber-law/aimx-enact-law',
    ]);
    expect(offered('position', 'follows', { on: ['other#x'] })).toEqual([]);
  });

  it('offers no topic for translation', () => {
    expect(offered('translation', 'of')).toContain('issues/cyber-law');
    expect(offered('translation', 'of')).not.toContain('topics/security');
    expect(offered('issue', 'topic')).toEqual(['security']);
  });
});

it('offers places in the order of the source', () => {
  expect(placesFor('vega-interview', catalogue).map(({ value }) => value)).toEqual(['Q6 1', 'Q6 2', 'Q7 1']);
});

it.each([
  [
    ['supports', 'supports-if', 'mixed', 'opposes-unless', 'opposes'],
    ['supports', 'supports-if', 'mixed', 'opposes', 'opposes-unless'],
  ],
  [
    ['reported-quote', 'reported', 'direct'],
    ['reported', 'reported-quote', 'direct'],
  ],
  [
    ['b', 'a'],
    ['b', 'a'],
  ],
])('offers of %j first what is typed in full', (values, order) => {
  expect(wordsFor(values).map(({ value }) => value)).toEqual(order);
});
