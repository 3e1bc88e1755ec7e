import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexParts } from './page-parts.ts';

let output: string;
beforeAll(() => {
  output = mkdtempSync(join(tmpdir(), 'built-site-'));
});
afterAll(() => {
  rmSync(output, { recursive: true });
});

/** Writes pages told as `day:path`, `-` for a day that there is not, nothing for what is no page of the index. */
function written(pages: readonly string[]): string[] {
  return pages.map((page) => {
    const [day = '', path = ''] = page.split(':');
    mkdirSync(join(output, path), { recursive: true });
    const sort =
      day === '' || day === '-' ? '' : `<meta data-pagefind-sort="date[content]" content="${day}">`;
    const main = day === '' ? '<main id="main">' : '<main id="main" data-pagefind-body="true">';
    writeFileSync(join(output, path, 'index.html'), `<head>${sort}</head>${main}text</main>`);
    return `${path}/index.html`;
  });
}

const dated = ['2020-01-01:b', '2024-06-01:c', '2020-01-01:e', '2022-02-02:g'];
const undated = ['-:es/stakeholders/s', '-:es/issues/i', ':es/issues', '-:es/topics/t'];

describe('indexParts', () => {
  it.each([
    ['all in one where there is room', [...undated, ...dated], 4, 'c g b e t i s'],
    ['the newest first', dated, 2, 'c g >2022-02-02 b e'],
    ['a day as a whole, where that is more than fits', dated, 3, 'c g b e'],
    ['as many as it takes', dated, 1, 'c >2024-06-01 g >2022-02-02 b e'],
    ['no part without pages after the last', dated.slice(0, 2), 1, 'c >2024-06-01 b'],
    [
      'what has no date beside, in the order of the collections',
      [...undated, ...dated],
      2,
      'c g t i >2022-02-02 b e s',
    ],
    ['what has no date after all that has', [...undated, ...dated.slice(0, 1)], 2, 'b t i >2020-01-01 s'],
    ['one where nothing has a date', undated, 1, 's i t'],
    ['one where there is nothing', [], 1, ''],
  ])('has %s', (_, pages, most, expected) => {
    const parts = indexParts(output, written(pages), { first: most, others: most });
    const told = parts.flatMap(({ since, files }) => [
      ...files.map((file) => file.split('/').at(-2)),
      ...(since === null ? [] : [`>${since}`]),
    ]);
    expect(told.join(' ')).toBe(expected);
  });

  it('has more in each part but the first, which every search fetches', () => {
    const parts = indexParts(output, written(dated), { first: 1, others: 3 });
    expect(parts.map(({ files }) => files.length)).toEqual([1, 3]);
  });
});
