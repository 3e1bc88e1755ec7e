import { describe, expect, it } from 'vitest';
import { fold, joined, withoutTilde, wordsOf } from './fold.ts';

describe('fold', () => {
  it.each([
    ['Telefónica', 'telefonica'],
    ['REGULACIÓN', 'regulacion'],
    ['pingüino', 'pinguino'],
    ['Peña Nieto', 'peña nieto'],
    ['año', 'año'],
  ])('"%s" is "%s"', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text.normalize('NFD'))).toBe(folded);
  });

  it('keeps "año" and "ano" apart', () => {
    expect(fold('año')).not.toBe(fold('ano'));
    expect(withoutTilde(fold('año'))).toBe('ano');
  });
});

describe('words', () => {
  it.each([
    ['AT&T México', ['at', 't', 'mexico']],
    ['T-MEC, 2020', ['t', 'mec', '2020']],
    ['¿Quién?', ['quien']],
    ['19.15', ['19', '15']],
    ['“ ”', []],
  ])('of "%s" are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each(['T-MEC', 't mec', 'TMEC', 'T.M.E.C.'])('written as "%s" are one name', (name) => {
    expect(joined(name)).toBe('tmec');
  });
});
