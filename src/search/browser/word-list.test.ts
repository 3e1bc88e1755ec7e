import { describe, expect, it } from 'vitest';
import { readWords, writeWords } from './word-list.ts';

describe('the list of words', () => {
  it('gives back every word, and the count of those on many pages', () => {
    const list = readWords(
      writeWords(
        [
          ['act', 40],
          ['active', 1],
          ['año', 2],
          ['bread', 700],
        ],
        800,
      ),
      new Map(),
    );
    expect(list.words.words).toEqual(['act', 'active', 'año', 'bread'].sort());
    expect(list.count('act')).toBe(32);
    expect(list.count('bread')).toBe(512);
    expect(list.count('active')).toBe(list.count('año'));
    expect(list.count('zebra')).toBe(0);
  });

  it('weighs rare words more, and most of all those that stand nowhere', () => {
    const list = readWords(
      writeWords(
        [
          ['act', 40],
          ['bread', 2],
        ],
        800,
      ),
      new Map([['mexico', 90]]),
    );
    expect(list.weight('mexico')).toBeLessThan(list.weight('act'));
    expect(list.weight('act')).toBeLessThan(list.weight('bread'));
    expect(list.weight('bread')).toBeLessThan(list.weight('zebra'));
  });

  it('writes less than the words', () => {
    const words = ['regulate', 'regulated', 'regulation', 'regulations', 'regulator'];
    expect(
      writeWords(
        words.map((word) => [word, 1]),
        9,
      ),
    ).toBe('9\nAregulateIdHionKsHor');
  });
});
