import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { axisFor } from './axis.ts';
import { figureDrawing } from './figure-drawing.ts';
import { figureOf } from './sample-figure.ts';
import { inLines } from './svg.ts';

type Points = Parameters<typeof figureOf>[0];
const drawn = (points: Points, fields?: Parameters<typeof figureOf>[1]): Element => {
  const element = figureDrawing('it', figureOf(points, fields), 'en');
  if (!element) throw new Error('nothing is drawn');
  return element;
};

/** Every element of a drawing, whatever its depth. */
function elementsOf(element: Element): Element[] {
  const children = element.children.filter((child) => child.type === 'element');
  return [element, ...children.flatMap(elementsOf)];
}

/** Class, left edge and width of each piece of a bar. */
const pieces = (element: Element): string[] =>
  elementsOf(element)
    .filter(({ tagName, properties }) => tagName === 'rect' && properties['width'] !== '100%')
    .map(
      ({ properties }) =>
        `${String(properties['className'])} ${String(properties['x'])} ${String(properties['width'])}`,
    );

const textsOf = (element: Element, name: string): string[] =>
  elementsOf(element)
    .filter(({ tagName }) => tagName === name)
    .flatMap(({ children }) => children.map((child) => (child.type === 'text' ? child.value : '')));

describe('one number', () => {
  it.each([
    ['a share', { value: 91 }, ['drawing-bar 0% 91%']],
    ['nearly', { value: 20, bound: 'nearly' }, ['drawing-bar 0% 16%', 'drawing-open 16% 4%']],
    ['about', { value: 50, bound: 'about' }, ['drawing-bar 0% 46%', 'drawing-open 46% 8%']],
    ['about, at the end', { value: 100, bound: 'about' }, ['drawing-bar 0% 96%', 'drawing-open 96% 4%']],
    ['at most', { value: 40, bound: 'at-most' }, ['drawing-open 0% 40%']],
    ['under', { value: 40, bound: 'under' }, ['drawing-open 0% 40%']],
    ['a range', { range: [40, 60] }, ['drawing-bar 0% 40%', 'drawing-open 40% 20%']],
  ])('is drawn as far as it is sure: %s', (_, point, expected) => {
    expect(pieces(drawn([point], { kind: 'share', unit: '%' }))).toEqual(expected);
  });

  it.each(['over', 'at-least'])('goes on as an arrow where it is %s', (bound) => {
    const element = drawn([{ value: 80, bound }], { kind: 'share', unit: '%' });
    const arrow = elementsOf(element).find(
      ({ properties }) => String(properties['className']) === 'drawing-arrow',
    );
    expect(pieces(element)).toEqual(['drawing-bar 0% 80%']);
    expect(arrow?.properties).toMatchObject({ x1: '80%', x2: '100%' });
  });
});

describe('several numbers', () => {
  const votes = drawn([
    { value: 54, label: 'In favor', date: '2021-04' },
    { value: 49, label: 'Against', date: '2021-04' },
  ]);

  it('stand under their labels with their numbers, longest bar in proportion', () => {
    expect(textsOf(votes, 'text')).toEqual(expect.arrayContaining(['In favor', '54', 'Against', '49']));
    const [first, second] = pieces(votes).map((piece) => Number.parseFloat(piece.split(' ')[2] ?? ''));
    expect((second ?? 0) / (first ?? 1)).toBeCloseTo(49 / 54, 2);
  });

  it('tell their times where these differ', () => {
    const points = [
      { value: 4, label: 'In office', date: '2021' },
      { value: 3, label: 'Left', date: '2023-03' },
    ];
    expect(textsOf(drawn(points), 'text')).toEqual(
      expect.arrayContaining(['In office, 2021', 'Left, March 2023']),
    );
  });

  it('stand in time where they are one thing at several times', () => {
    const dots = elementsOf(
      drawn([
        { value: 2, date: '2018' },
        { value: 1.5, date: '2020' },
      ]),
    ).filter(({ tagName }) => tagName === 'circle');
    const [first, second] = dots.map(({ properties }) =>
      [String(properties['cx']), String(properties['cy'])].map(Number.parseFloat),
    );
    expect(first?.[0]).toBeLessThan(second?.[0] ?? 0);
    expect(first?.[1]).toBeLessThan(second?.[1] ?? 0);
  });
});

describe('a drawing', () => {
  const element = drawn([{ range: [2.5, 5], date: '2018' }], { title: 'Thefts', unit: 'million dollars' });

  it('has a name, and a sentence with every number, unit and date', () => {
    const [title, text] = [textsOf(element, 'title'), textsOf(element, 'desc')];
    expect(element.properties).toMatchObject({
      role: 'img',
      ariaLabelledBy: ['it-title'],
      ariaDescribedBy: ['it-text'],
    });
    expect([title, text]).toEqual([['Number line: Thefts'], ['2018: 2.5 to 5 (million dollars).']]);
  });

  it('is styled by classes alone', () => {
    const all = elementsOf(element);
    expect(all.filter(({ tagName, properties }) => tagName === 'style' || 'style' in properties)).toEqual([]);
  });

  it('is none where it would say nothing', () => {
    expect(figureDrawing('it', figureOf([{ value: 7 }]), 'en')).toBeNull();
  });
});

describe('an axis', () => {
  it.each([
    [[71], true, [0, 20, 40, 60, 80, 100]],
    [[140], true, [0, 50, 100, 150]],
    [[7], false, [0, 2, 4, 6, 8]],
    [[3_500_000_000], false, [0, 1e9, 2e9, 3e9, 4e9]],
  ])('for %j begins at zero and ends at a round number', (values, isShare, ticks) => {
    const { points } = figureOf(values.map((value) => ({ value })));
    expect(axisFor(points, isShare).ticks).toEqual(ticks);
  });
});

describe('lines', () => {
  it.each([
    ['a b', ['a b']],
    ['one two three', ['one two', 'three']],
    ['extraordinarily long', ['extraordinarily', 'long']],
  ])('of %s', (text, lines) => {
    expect(inLines(text, 8)).toEqual(lines);
  });
});
