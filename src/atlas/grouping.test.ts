import { expect, it } from 'vitest';
import { grouping } from './grouping.ts';

it('finds items under each of their keys, once, in the order of the list', () => {
  const tagged = grouping<{ name: string; tags: string[] }>(({ tags }) => tags);
  const list = [
    { name: 'a', tags: ['x', 'y', 'x'] },
    { name: 'b', tags: [] },
    { name: 'c', tags: ['x'] },
  ];
  expect(tagged(list, 'x').map(({ name }) => name)).toEqual(['a', 'c']);
  expect(tagged(list, 'y').map(({ name }) => name)).toEqual(['a']);
  expect(tagged(list, 'z')).toEqual([]);
});

it('goes through a list once, and through another list anew', () => {
  let looked = 0;
  const byLength = grouping<string>((word) => {
    looked += 1;
    return [String(word.length)];
  });
  const list = ['a', 'bb'];
  expect([byLength(list, '1'), byLength(list, '2'), byLength(list, '3')]).toEqual([['a'], ['bb'], []]);
  expect(looked).toBe(2);
  expect(byLength(['c'], '1')).toEqual(['c']);
});
