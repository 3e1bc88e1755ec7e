import { describe, expect, it } from 'vitest';
import { questionIn } from './question.ts';
import { read } from './reading.ts';
import { SortedWords } from './sorted-words.ts';
import { Spelling } from './spelling.ts';
import { stemmer } from './stem.ts';
import { readWords, writeWords } from './word-list.ts';

const names = [
  'neutrality',
  'telefonica',
  'biometric',
  'registry',
  'año',
  'nieto',
  'peña',
  'electronic',
  'data',
  'visa',
];
const texts = ['moderation', 'taking', 'telefonia', 'base', 'plano', 'ciberdelincuencia', 'mesa'];
const list = readWords(
  writeWords(
    texts.sort().map((word) => [word, 3]),
    500,
  ),
  new Map(names.map((word) => [word, 1])),
);

describe.each(['en', 'es'])('spelling, with the stems of %s', async (language) => {
  const spelling = new Spelling(list, new SortedWords(names), await stemmer(language));

  it.each<[typed: string, meant: string | null, why: string]>([
    ['neutralty', 'neutrality', 'a letter missing'],
    ['biometirc', 'biometric', 'two letters swapped'],
    ['telefoncia', 'telefonica', 'a swap before a letter missing'],
    ['elctronc', 'electronic', 'two slips in a long word'],
    ['dta', null, 'a short word is left alone'],
    ['bake', null, 'four letters with one wrong'],
    ['piano', null, 'five letters with one wrong, in no name'],
    ['knitting', null, 'nothing near'],
    ['pena', 'peña', 'a keyboard without ñ'],
  ])('takes "%s" for %s: %s', (typed, meant) => {
    expect(spelling.meant(typed)).toBe(meant);
  });

  it('knows what stands somewhere, and numbers', () => {
    expect(['moderation', 'registry', '19'].every((word) => spelling.knows(word))).toBe(true);
    expect(spelling.knows('registy')).toBe(false);
  });

  it('keeps "año" from "ano"', () => {
    expect(spelling.knows('ano')).toBe(false);
    expect(spelling.knows('año')).toBe(true);
  });
});

describe('a question read', async () => {
  const english = new Spelling(list, new SortedWords(names), await stemmer('en'));
  const spanish = new Spelling(list, new SortedWords(names), await stemmer('es'));

  it('never corrects a word whose stem is known', () => {
    expect(read(questionIn('moderating'), list, english).corrected).toBeNull();
    expect(read(questionIn('ciberdelincuentes'), list, spanish)).toMatchObject({ corrected: null, known: 1 });
  });

  it('says what it corrected, and leaves the rest as it was typed', () => {
    expect(read(questionIn('Biometirc Registry'), list, english).corrected).toBe('biometric Registry');
  });

  it('says that it read ñ for n, which is another letter', () => {
    const { corrected, words } = read(questionIn('pena nieto'), list, spanish);
    expect(corrected).toBe('peña nieto');
    expect(words.map(({ word }) => word)).toEqual(['peña', 'nieto']);
  });

  it('takes a beginning for a beginning', () => {
    expect(read(questionIn('tele'), list, english)).toMatchObject({ corrected: null, known: 1 });
  });

  it('tells how much of it stands anywhere', () => {
    const { known, words } = read(questionIn('zebra registry'), list, english);
    expect(known).toBeLessThan(0.6);
    expect(words.filter(({ unknown }) => unknown).map(({ typed }) => typed)).toEqual(['zebra']);
  });

  it('corrects nothing when asked literally', () => {
    expect(read(questionIn('neutralty'), list, null)).toMatchObject({ corrected: null, known: 0 });
  });
});
