import { expect, it } from 'vitest';
import { togetherIn } from './together.ts';

it.each([
  ['no word', [], 0],
  ['one word', [[1, 2, 3]], 0],
  ['two side by side', [[1], [2]], 1],
  ['two far apart', [[1], [200]], 0],
  [
    'two that meet once',
    [
      [1, 300],
      [100, 305],
    ],
    1,
  ],
  ['two of three', [[1], [5], [400]], 0.5],
  ['three in a sentence', [[10], [15], [20]], 1],
  ['a word that stands only in the name', [[10], []], 0],
])('%s', (_, places, together) => {
  expect(togetherIn(places)).toBe(together);
});
