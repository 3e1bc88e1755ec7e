import { describe, expect, it } from 'vitest';
import { excerptPieces, opening } from './excerpt.ts';

/** Pieces in short: the marked ones in square brackets. */
const short = (excerpt: string): string =>
  excerptPieces(excerpt)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('|');

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
    expect(short(excerpt)).toBe(expected);
  });
});

describe('opening', () => {
  const content = 'Issue · Open. Net neutrality. In July 2020 the regulator announced rules.';

  it.each([
    ['after the heading', 'Net neutrality', 20, 'In July 2020 the regulator announced rules.'],
    ['of so many words', 'Net neutrality', 3, 'In July 2020 …'],
    [
      'of just as many words as there are',
      'Net neutrality',
      7,
      'In July 2020 the regulator announced rules.',
    ],
    ['of the whole page where the heading is not found', 'Cloud', 3, 'Issue · Open. …'],
    ['of the whole page where there is no heading', '', 3, 'Issue · Open. …'],
  ])('gives the beginning %s', (_, heading, length, expected) => {
    expect(opening(content, heading, length)).toBe(expected);
  });

  it('gives nothing for a page that is its heading', () => {
    expect(opening('Net neutrality.', 'Net neutrality', 5)).toBe('');
  });
});
