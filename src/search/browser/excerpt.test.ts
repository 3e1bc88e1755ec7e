import { describe, expect, it } from 'vitest';
import { excerptPieces, type Piece, shownExcerpt } from './excerpt.ts';

/** Pieces in short: the marked ones in square brackets. */
const short = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('|');

describe('excerptPieces', () => {
  it.each([
    ['', ''],
    ['no match at all', 'no match at all'],
    ['the <mark>cloud</mark> is near', 'the |[cloud]| is near'],
    ['<mark>net</mark> <mark>neutrality.</mark>', '[net]| |[neutrality.]'],
    ['ends with <mark>cloud</mark>', 'ends with |[cloud]'],
    ['a mark that is not closed <mark>cloud', 'a mark that is not closed |[cloud]'],
    ['AT&T and &amp; stay', 'AT&T and &amp; stay'],
    ['1 &lt; 2 <mark>&lt;b&gt;</mark>', '1 < 2 |[<b>]'],
    ['<img src=x onerror=alert(1)> <script>', '<img src=x onerror=alert(1)> <script>'],
    ['&lt;mark&gt;typed by an author&lt;/mark&gt;', '<mark>typed by an author</mark>'],
  ])('reads %j', (excerpt, expected) => {
    expect(short(excerptPieces(excerpt))).toBe(expected);
  });
});

describe('shownExcerpt', () => {
  const content = 'Issue · Open. Net neutrality. In July 2020 the regulator announced rules.';
  const shown = (excerpt: string, heading = 'Net neutrality', length = 4): string =>
    short(shownExcerpt({ content, excerpt }, heading, length));

  it.each([
    ['the surroundings of a match', 'the <mark>regulator</mark> announced', 'the |[regulator]| announced'],
    [
      'them from the end of the heading',
      '… Open. Net <mark>neutrality.</mark> In <mark>July</mark> 2020',
      'In |[July]| 2020',
    ],
    [
      'the beginning where only the heading matches',
      '… Open. Net <mark>neutrality.</mark>',
      'In July 2020 the …',
    ],
    ['the beginning where nothing of the text matches', 'Issue · Open. Net', 'In July 2020 the …'],
  ])('gives %s', (_, excerpt, expected) => {
    expect(shown(excerpt)).toBe(expected);
  });

  it.each([
    [
      'of just as many words as there are',
      'Net neutrality',
      7,
      'In July 2020 the regulator announced rules.',
    ],
    ['of the whole page where the heading is not found', 'Cloud', 3, 'Issue · Open. …'],
    ['of the whole page where there is no heading', '', 3, 'Issue · Open. …'],
  ])('gives the beginning %s', (_, heading, length, expected) => {
    expect(shown('', heading, length)).toBe(expected);
  });

  it('gives nothing for a page that is its heading', () => {
    expect(shownExcerpt({ content: 'Cloud.', excerpt: '' }, 'Cloud', 5)).toEqual([]);
  });
});
