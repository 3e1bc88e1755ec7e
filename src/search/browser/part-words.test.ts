import { describe, expect, it } from 'vitest';
import { PartWords } from './part-words.ts';
import { SortedWords } from './sorted-words.ts';
import { stemmer } from './stem.ts';

const words = new PartWords(
  new SortedWords(['altas', 'internet', 'regulates', 'registry', 'año', 'telefonica']),
  await stemmer('en'),
);

describe('the words of a part', () => {
  it.each([
    ['internet', true],
    ['Internet', true],
    ['regulated', true],
    ['regulation', true],
    ['inter', true],
    ['internet registry', true],
    ['"internet registry"', true],
    ['altan', false],
    ['internets', true],
    ['interest', false],
    ['internet altan', false],
    ['"altan registry"', false],
    ['2013', true],
    ['a internet', true],
    ['Telefónica', true],
    ['ano', false],
    ['zebra', false],
    ['', true],
  ])('are all of %j: %s', (asked, all) => {
    expect(words.haveAll(asked)).toBe(all);
  });
});
