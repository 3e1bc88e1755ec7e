import { afterAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/mdx/content.ts';
import { catalogueOf } from './catalogue.ts';
import { kinds } from './kinds.ts';
import { nextQuestion } from './next-question.ts';
import { smallContent } from './small-content.ts';

const catalogue = catalogueOf(readContent(smallContent(afterAll)).entries);
const next = (name: keyof typeof kinds, given: Record<string, string[]>, all = false) => {
  const question = nextQuestion(kinds[name], new Map(Object.entries(given)), catalogue, all);
  return question && [question.field.flag, question.why];
};

const position = {
  holder: ['aimx'],
  on: ['cyber-law#enact-law'],
  stance: ['supports'],
  date: ['2025'],
  summary: ['It said so.'],
  source: ['vega-interview'],
  at: ['Q6 1'],
  act: ['interview'],
  attribution: ['direct'],
};

describe('nextQuestion', () => {
  it('asks nothing when the model misses nothing, and for the id never', () => {
    expect(next('position', position)).toBeNull();
  });

  it('asks in the order of the form for what is missing', () => {
    expect(next('position', {})).toEqual(['holder', undefined]);
    expect(next('position', { ...position, stance: undefined as unknown as string[] })).toEqual([
      'stance',
      undefined,
    ]);
  });

  it('asks optional fields that are worth it only in a full interview, and once', () => {
    expect(next('position', position, true)).toEqual(['speaker', undefined]);
    expect(next('position', { ...position, speaker: [], reason: [], ask: [] }, true)).toBeNull();
  });

  it.each([
    ['position', { ...position, stance: ['supports-if'] }, 'condition', '"supports-if" needs its conditions'],
    [
      'position',
      { ...position, attribution: ['reported'] },
      'via',
      'a reported position says who reported it',
    ],
    ['position', { ...position, speaker: ['julio-vega'] }, 'capacity', 'a speaker speaks in some capacity'],
    ['position', { ...position, holder: [] }, 'unnamed', undefined],
    ['position', { ...position, holder: [], unnamed: [] }, 'holder', 'expected either holders or unnamed'],
    ['position', { ...position, date: ['2025-13'] }, 'date', expect.stringContaining('2025-13')],
    ['source', { title: ['T'], summary: ['S.'], type: ['report'], language: ['en'] }, 'places', undefined],
    [
      'source',
      { title: ['T'], summary: ['S.'], type: ['report'], language: ['en'], places: [] },
      'through',
      undefined,
    ],
  ] as const)('%s: after %j asks for %s', (name, given, flag, why) => {
    expect(next(name, given as unknown as Record<string, string[]>)).toEqual([flag, why]);
  });
});
