import { expect, it } from 'vitest';
import { commonWord, textsFrom } from './search-figures.ts';

it('types names from all over the list, every other with a mistake', () => {
  const names = Array.from({ length: 12 }, (_, place) => `Name number ${String(place)} of the list`);
  expect(textsFrom(`=issue issues Issue\n${names.join('\n')}\nShort`)).toEqual([
    'name number 0 of the l',
    'nam enumber 2 of the l',
    'name number 4 of the l',
    'nam enumber 6 of the l',
    'name number 8 of the l',
    'nam enumber 10 of the',
  ]);
});

it('asks for the word that most titles have in common', () => {
  const names =
    '=issue issues Issue\nOne council|Other~other 1\nTwo council|Other~other 2\nCouncil of three~other 3';
  expect(commonWord(names)).toBe('council');
});
