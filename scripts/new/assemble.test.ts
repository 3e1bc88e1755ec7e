import { describe, expect, it } from 'vitest';
import { assemble } from './assemble.ts';
import { kinds } from './kinds.ts';

const made = (name: keyof typeof kinds, given: Record<string, string[]>) =>
  assemble(kinds[name], new Map(Object.entries(given)), '2025-03-01');

describe('assemble', () => {
  it('puts values in their places, in the order of the schema', () => {
    const { record, extra } = made('position', {
      at: ['Q6 1'],
      summary: ['It said so.'],
      holder: ['aimx', 'ift'],
      source: ['vega-interview'],
      part: ['supports: one: two', 'nonsense'],
      how: ['changes'],
      id: ['x'],
      reason: [],
    });
    expect(record).toEqual({
      holders: ['aimx', 'ift'],
      summary: 'It said so.',
      parts: [
        { stance: 'supports', text: 'one: two' },
        { stance: 'nonsense', text: '' },
      ],
      evidence: [{ source: 'vega-interview', at: 'Q6 1' }],
      follows: { how: 'changes' },
      added: '2025-03-01',
      reviewed: '2025-03-01',
    });
    expect(Object.keys(record).slice(0, 3)).toEqual(['holders', 'summary', 'parts']);
    expect(extra).toEqual({ id: 'x' });
  });

  it('keeps the citation of the prose out of the record', () => {
    const { record, extra } = made('issue', { title: ['T'], source: ['s'], 'alias-es': ['uno', 'dos'] });
    expect(record).toMatchObject({ title: 'T', aliases: { es: ['uno', 'dos'] } });
    expect(record).not.toHaveProperty('prose');
    expect(extra).toEqual({ prose: { source: 's' } });
  });

  it.each([
    ['value', '12.5', { value: 12.5 }],
    ['value', '-3', { value: -3 }],
    ['value', '1,000', { value: '1,000' }],
    ['value', '0x10', { value: '0x10' }],
    ['range', '10..12.5', { range: [10, 12.5] }],
    ['range', '10-12', { range: '10-12' }],
  ])('reads --%s %s', (flag, words, point) => {
    expect(made('figure', { [flag]: [words] }).record['points']).toEqual([point]);
  });

  it.each([
    ['Pérez Gómez, Ana', { family: 'Pérez Gómez', given: 'Ana' }],
    ['AGIL(E)', { literal: 'AGIL(E)' }],
    ['Vega,', { family: 'Vega' }],
  ])('reads the author %j', (words, author) => {
    expect(made('source', { author: [words] }).record['authors']).toEqual([author]);
  });

  it('takes several places in one line', () => {
    expect(made('source', { places: ['p. 1; p. 2', 'Annex'] }).record['places']).toEqual([
      'p. 1',
      'p. 2',
      'Annex',
    ]);
  });

  it('reads yes and no', () => {
    expect(made('event', { upcoming: ['yes'] }).record['upcoming']).toBe(true);
    expect(made('event', { upcoming: ['no'] }).record['upcoming']).toBe(false);
    expect(made('event', { upcoming: ['perhaps'] }).record['upcoming']).toBe('perhaps');
  });
});
