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

/** Writes pages named by a letter and what stands before it: a day, `-` for none, nothing for no page of the index. */
function written(pages: readonly string[]): string[] {
  return pages.map((page) => {
    const [, day = '', name = ''] = /^(.*)(.)$/.exec(page) ?? [];
    mkdirSync(join(output, name), { recursive: true });
    const sort =
      day === '' || day === '-' ? '' : `<meta data-pagefind-sort="date[content]" content="${day}">`;
    const main = day === '' ? '<main id="main">' : '<main id="main" data-pagefind-body="true">';
    writeFileSync(join(output, name, 'index.html'), `<head>${sort}</head>${main}text</main>`);
    return `${name}/index.html`;
  });
}

const all = ['-a', '2020-01-01b', '2024-06-01c', 'd', '2020-01-01e', '-f', '2022-02-02g'];

describe('indexParts', () => {
  it.each([
    ['all in one where there is room', all, 4, 'afcgbe'],
    ['the newest first, with what has no date', all, 2, 'afcg>2022-02-02 be'],
    ['a day as a whole, where that is more than fits', all, 3, 'afcgbe'],
    ['as many as it takes', all, 1, 'afc>2024-06-01 g>2022-02-02 be'],
    ['no part without pages after the last', ['2020-01-01a', '2021-01-01b'], 2, 'ba'],
    ['one where nothing has a date', ['-a', '-b'], 1, 'ab'],
    ['one where there is nothing', ['a', 'b'], 1, ''],
  ])('has %s', (_, pages, most, expected) => {
    const parts = indexParts(output, written(pages), most);
    const told = parts.map(
      ({ since, files }) =>
        files.map((file) => file.charAt(0)).join('') + (since === null ? '' : `>${since}`),
    );
    expect(told.join(' ')).toBe(expected);
  });
});
