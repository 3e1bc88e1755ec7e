import { describe, expect, it } from 'vitest';
import { targetOf } from './result-keys.ts';

describe('targetOf, with three results', () => {
  it.each<[key: string, here: number, to: ReturnType<typeof targetOf>]>([
    ['ArrowDown', -1, null],
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, null],
    ['ArrowUp', 2, 1],
    ['ArrowUp', 0, -1],
    ['ArrowUp', -1, null],
    ['Escape', 1, -1],
    ['Escape', -1, 'clear'],
    ['Enter', 0, null],
    ['a', -1, null],
  ])('%s at %i leads to %s', (key, here, to) => {
    expect(targetOf(key, here, 3)).toBe(to);
  });

  it('keeps the cursor in the field where there is no result', () => {
    expect(targetOf('ArrowDown', -1, 0)).toBeNull();
  });
});
