import { describe, expect, it } from 'vitest';
import { assemble } from './assemble.ts';
import { type Draft, storeOf } from './sample-atlas.ts';
import { percentOf, translationStatus } from './translation-status.ts';

const words = { title: 'Un título', summary: 'Un resumen.' };
const prose = { words: 12 };
const statusOf = (...drafts: Draft[]) =>
  translationStatus(assemble(storeOf(...drafts), 'es')).map(({ waiting, stale, ...row }) => ({
    ...row,
    waiting: waiting.map(({ id }) => id),
    stale: stale.map(({ id }) => id),
  }));
const row = { collection: 'issues', entries: 1, current: 0, waiting: [], stale: [] };

describe('translationStatus', () => {
  it('counts what is whole and current', () => {
    expect(statusOf(['issues', 'speed', {}, { es: words }])).toEqual([{ ...row, current: 1 }]);
    expect(statusOf(['issues', 'speed', {}, { es: words, prose, esProse: true }])).toEqual([
      { ...row, current: 1 },
    ]);
  });

  it.each([
    ['no translation', {}, {}],
    ['a field left out', {}, { es: { title: 'Un título' } }],
    [
      'an item of a list left out',
      { open: [{ text: 'Who?' }, { text: 'Why?' }] },
      { es: { ...words, open: [{ text: '¿Quién?' }] } },
    ],
    ['the prose left out', {}, { es: words, prose }],
  ])('lists what waits for %s', (_, facts, kept) => {
    expect(statusOf(['issues', 'speed', facts, kept])).toEqual([{ ...row, waiting: ['speed'] }]);
  });

  it('lists what is stale', () => {
    expect(statusOf(['issues', 'speed', {}, { es: { ...words, translates: 'ffffffffffff' } }])).toEqual([
      { ...row, stale: ['speed'] },
    ]);
  });

  it('has nothing to wait for in the canonical language', () => {
    expect(translationStatus(assemble(storeOf(['issues', 'speed']), 'en'))).toMatchObject([{ current: 1 }]);
  });
});

describe('percentOf', () => {
  it.each([
    [0, 0, 100],
    [0, 3, 0],
    [2, 3, 66],
    [999, 1000, 99],
    [3, 3, 100],
  ])('%i of %i is %i', (part, whole, percent) => {
    expect(percentOf(part, whole)).toBe(percent);
  });
});
