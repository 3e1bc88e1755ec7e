import { describe, expect, it } from 'vitest';
import { edits } from './edits.ts';

describe('edits', () => {
  it.each([
    ['red', 'red', 0, 'the same'],
    ['red', 'rde', 1, 'two letters swapped'],
    ['neutralty', 'neutrality', 1, 'a letter missing'],
    ['neutralitty', 'neutrality', 1, 'a letter too many'],
    ['neutralety', 'neutrality', 1, 'a wrong letter'],
    ['securty', 'security', 1, 'a letter missing near the end'],
    ['cybrescurity', 'cybersecurity', 2, 'a swap and a letter missing'],
    ['ca', 'abc', 3, 'a place touched once only'],
    ['', 'abc', 3, 'nothing typed'],
  ])('between "%s" and "%s" there are %i: %s', (a, b, count) => {
    expect(edits(a, b, 4)).toBe(count);
    expect(edits(b, a, 4)).toBe(count);
  });

  it('stops where there are more than asked for', () => {
    expect(edits('network', 'neutrality', 2)).toBe(3);
    expect(edits('abcdefgh', 'hgfedcba', 1)).toBe(2);
  });

  it('agrees with the plain definition', () => {
    const words = ['a', 'ab', 'ba', 'abc', 'acb', 'cab', 'bca', 'abcd', 'badc', 'acbd', 'dcba', 'abdc'];
    for (const a of words) for (const b of words) expect(edits(a, b, 9), `${a} ${b}`).toBe(plainly(a, b));
  });
});

/** The recurrence as textbooks have it. */
function plainly(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  const costs = [
    plainly(restA, restB) + (a.at(-1) === b.at(-1) ? 0 : 1),
    plainly(restA, b) + 1,
    plainly(a, restB) + 1,
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    costs.push(plainly(a.slice(0, -2), b.slice(0, -2)) + 1);
  }
  return Math.min(...costs);
}
