import { describe, expect, it } from 'vitest';
import { checkCharacters, hiddenCharacter } from './characters.ts';
import { checkLimits } from './check-limits.ts';
import { limits } from './limits.ts';

const found = (text: string, part: 'file' | 'prose' | 'yaml' = 'file', firstLine = 1) =>
  checkLimits(text, 'content/issues/x.mdx', part, firstLine).map(
    ({ rule, line, column }) => `${rule} ${line}:${column}`,
  );

describe('checkCharacters', () => {
  it.each([
    ['NUL', '\u0000'],
    ['a bell', '\u0007'],
    ['a lone carriage return', '\r'],
    ['a form feed', '\f'],
    ['escape', '\u001B'],
    ['delete', '\u007F'],
    ['a C1 control', '\u0085'],
    ['a soft hyphen', '\u00AD'],
    ['a zero-width space', '\u200B'],
    ['a zero-width joiner', '\u200D'],
    ['a word joiner', '\u2060'],
    ['a byte order mark', '\uFEFF'],
    ['a Hangul filler', '\u3164'],
    ['a left-to-right mark', '\u200E'],
    ['a right-to-left override', '\u202E'],
    ['an isolate', '\u2067'],
    ['an Arabic letter mark', '\u061C'],
    ['a line separator', '\u2028'],
    ['a paragraph separator', '\u2029'],
    ['a replacement character', '\uFFFD'],
    ['a noncharacter', '\uFFFE'],
    ['a private-use character', '\uE000'],
    ['a private-use plane', '\u{F0000}'],
    ['a tag character', '\u{E0041}'],
    ['half a character', '\uD800'],
    ['a stand-in bracket', '\u2E28'],
  ])('refuses %s with its place', (_, char) => {
    expect(checkCharacters(`one\ntwo ${char} three`, 'f', 5)).toMatchObject([
      { rule: 'characters', line: 6, column: 5 },
    ]);
    expect(hiddenCharacter(`a${char}`) === null).toBe(char === '\uE000' || char === '\u2E28');
  });

  it.each([
    'ñ á ü ¿ ¡',
    '“quotes” – — … ‘’',
    '€ £ ½ § ° ª º',
    'Ł ő',
    'Ελληνικά, 日本語, العربية',
    '😀',
    'tab\there',
    'a\u00A0b',
  ])('takes %j', (text) => {
    expect(checkCharacters(text, 'f')).toEqual([]);
  });

  it('tells each place, on whatever line', () => {
    const places = checkCharacters('\u200Ba\u200B\n\n\u0000', 'f').map(({ line, column }) => [line, column]);
    expect(places).toEqual([
      [1, 1],
      [1, 3],
      [3, 1],
    ]);
  });

  it('stops telling after a while', () => {
    expect(checkCharacters('\u0000'.repeat(10_000), 'f')).toHaveLength(20);
  });
});

describe('checkLimits', () => {
  it.each([
    ['too many bytes', `${'ñ'.repeat(500)}\n`.repeat(132), ['file-size 1:1']],
    ['too many lines', '\n'.repeat(limits.lines), ['file-size 5001:1']],
    ['a long line', `a\n${'x'.repeat(limits.lineLength + 1)}`, ['line-length 2:10001']],
  ])('refuses %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['quotes', '>'.repeat(21), 'nesting 1:1'],
    ['spaced quotes', '> '.repeat(21), 'nesting 1:1'],
    ['lists on one line', `${'- '.repeat(21)}a`, 'nesting 1:1'],
    ['numbered lists', `${'1. '.repeat(21)}a`, 'nesting 1:1'],
    ['numbered lists with brackets', `${'1) '.repeat(21)}a`, 'nesting 1:1'],
    ['quotes and lists', `${'> * '.repeat(11)}a`, 'nesting 1:1'],
    ['indentation', `a\n${' '.repeat(101)}a`, 'nesting 2:1'],
    ['indentation by tabs', `${'\t'.repeat(26)}a`, 'nesting 1:1'],
    ['stars', `a ${'*'.repeat(21)}b`, 'nesting 1:3'],
    ['underscores', `a ${'_'.repeat(21)}b`, 'nesting 1:3'],
    ['tildes', `a ${'~'.repeat(21)}b`, 'nesting 1:3'],
    ['open brackets', '['.repeat(51), 'nesting 1:51'],
    ['open brackets over lines', '[\n'.repeat(51), 'nesting 51:1'],
    ['open parentheses', `[a]${'('.repeat(51)}`, 'nesting 1:54'],
    ['tags', '<a>\n'.repeat(2001), 'nesting 2001:1'],
    ['closing tags', '</a> '.repeat(2001).replaceAll('> <', '>\n<'), 'nesting 2001:1'],
    ['columns', `${'|-'.repeat(41)}|`, 'table-size 1:1'],
    ['columns in a quote', `> ${'|:-:'.repeat(41)}|`, 'table-size 1:2'],
  ])('refuses prose with too many: %s', (_, text, expected) => {
    expect(found(text, 'prose')).toEqual([expected]);
  });

  it.each([
    ['flow lists', `a: ${'['.repeat(21)}`, 'nesting 1:24'],
    ['flow maps', `a: ${'{a: '.repeat(21)}`, 'nesting 1:84'],
    ['flow over lines', 'a: [\n'.repeat(21), 'nesting 21:4'],
    ['lists on one line', `${'- '.repeat(21)}a`, 'nesting 1:1'],
    ['explicit keys', `${'? '.repeat(21)}a`, 'nesting 1:1'],
    ['indentation', `${' '.repeat(101)}a: 1`, 'nesting 1:1'],
  ])('refuses YAML with too many: %s', (_, text, expected) => {
    expect(found(text, 'yaml')).toEqual([expected]);
  });

  it.each([
    ['a thematic break', `${'*'.repeat(80)}\n\n${'-'.repeat(80)}\n\n${'_'.repeat(80)}`],
    ['a spaced thematic break', '* * * * *'],
    ['ten levels of lists', Array.from({ length: 10 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')],
    ['many links', '[a](https://example.org/) '.repeat(300)],
    ['closed brackets', '[a] (b) '.repeat(500)],
    ['many citations', '<Cite source="a" at="b" />\n'.repeat(1000)],
    ['a wide table', `${'|a'.repeat(40)}|\n${'|-'.repeat(40)}|`],
    ['less-than signs', 'a < b '.repeat(1000)],
  ])('takes %s', (_, text) => {
    expect(found(text, 'prose')).toEqual([]);
  });

  it('counts from the line the text starts on', () => {
    expect(found('a\n\u0000', 'file', 10)).toEqual(['characters 11:1']);
    expect(found('>'.repeat(21), 'prose', 10)).toEqual(['nesting 10:1']);
  });
});
