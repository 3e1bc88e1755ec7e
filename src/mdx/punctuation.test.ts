import { describe, expect, it } from 'vitest';
import { Punctuation } from './punctuation.ts';

describe('Punctuation', () => {
  it.each([
    ['"a"', '“a”'],
    ["'a'", '‘a’'],
    ['He said "a \'b\' c".', 'He said “a ‘b’ c”.'],
    ['"\'a\'"', '“‘a’”'],
    ["it's the people's", 'it’s the people’s'],
    ["the '90s", 'the ’90s'],
    ['("a")', '(“a”)'],
    ['a -- b', 'a – b'],
    ['2018--2020', '2018–2020'],
    ['a---b', 'a—b'],
    ['a----b', 'a----b'],
    ['a-b', 'a-b'],
    ['and so on...', 'and so on…'],
    ['....', '....'],
    ['¿"qué"?', '¿“qué”?'],
    ['«a»', '«a»'],
    ['—"a"', '—“a”'],
    ['a " b', 'a ” b'],
    ['', ''],
  ])('sets %j as %j', (text, expected) => {
    expect(new Punctuation().text(text)).toBe(expected);
  });

  it('looks back across elements, and not across blocks', () => {
    const punctuation = new Punctuation();
    expect(['say "', 'word', '" and ', "'x"].map((text) => punctuation.text(text))).toEqual([
      'say “',
      'word',
      '” and ',
      '‘x',
    ]);
    punctuation.restart();
    expect(punctuation.text('"a')).toBe('“a');
    punctuation.pass();
    expect(punctuation.text('"')).toBe('”');
  });

  it('takes time in proportion to the text', { timeout: 2000 }, () => {
    expect(new Punctuation().text('"\''.repeat(60_000))).toHaveLength(120_000);
  });
});
