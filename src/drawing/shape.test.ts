import { describe, expect, it } from 'vitest';
import { figureOf } from './sample-figure.ts';
import { shapeOf } from './shape.ts';

describe('the shape of a figure', () => {
  it.each([
    ['one exact number', null, {}, [{ value: 92 }]],
    ['a place in a ranking', null, { kind: 'rank' }, [{ value: 2, bound: 'about' }]],
    [
      'places in two rankings',
      null,
      { kind: 'rank' },
      [
        { value: 2, label: 'a' },
        { value: 1, label: 'b' },
      ],
    ],
    [
      'a number below zero',
      null,
      {},
      [
        { value: -2, label: 'a' },
        { value: 1, label: 'b' },
      ],
    ],
    ['a range that begins below zero', null, {}, [{ range: [-2, 1] }]],
    ['at least nothing', null, {}, [{ value: 0, bound: 'at-least' }]],
    ['a share of a whole', 'share', { kind: 'share', unit: '% of the people' }, [{ value: 91 }]],
    ['a range of shares', 'bound', { kind: 'share', unit: '% of the people' }, [{ range: [40, 50] }]],
    ['a share that is no percentage', null, { kind: 'share', unit: 'of ten' }, [{ value: 9 }]],
    ['a lower bound', 'bound', {}, [{ value: 3.5, bound: 'over' }]],
    [
      'several things at one time',
      'bars',
      {},
      [
        { value: 54, label: 'For' },
        { value: 49, label: 'Against' },
      ],
    ],
    [
      'several things at several times',
      'bars',
      {},
      [
        { value: 4, label: 'a', date: '2020' },
        { value: 3, date: '2021' },
      ],
    ],
    [
      'one thing at several times',
      'series',
      {},
      [
        { value: 2, date: '2018' },
        { value: 1.5, date: '2019' },
      ],
    ],
    ['two numbers, one of them without a time', 'bars', {}, [{ value: 2, date: '2018' }, { value: 1.5 }]],
  ] as const)('for %s is %s', (_, shape, fields, points) => {
    expect(shapeOf(figureOf(points, fields))).toBe(shape);
  });
});
