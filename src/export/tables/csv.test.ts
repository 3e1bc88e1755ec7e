import { describe, expect, it } from 'vitest';
import { csv } from './csv.ts';
import type { Cell } from './table.ts';

const table = (...rows: Cell[][]) => ({
  fields: ['a', 'b'].map((name) => ({ name, type: 'string' as const, description: '' })),
  rows,
});

describe('CSV', () => {
  it('has a header row and ends every line alike', () => {
    expect(csv(table(['1', '2']))).toBe('a,b\r\n1,2\r\n');
    expect(csv(table())).toBe('a,b\r\n');
  });

  it.each<[string, Cell, string]>([
    ['a comma', 'a, b', '"a, b"'],
    ['quotes', 'say "no"', '"say ""no"""'],
    ['a line end', 'one\ntwo', '"one\ntwo"'],
    ['a carriage return', 'one\rtwo', '"one\rtwo"'],
    ['a space at the start', ' a', '" a"'],
    ['an absent value', null, ''],
    ['no number but a nought', 0, '0'],
    ['a truth', false, 'false'],
    ['what needs no quotes', 'año 2020: «sí»', 'año 2020: «sí»'],
  ])('writes %s', (_what, cell, written) => {
    expect(csv(table([cell, 'x']))).toBe(`a,b\r\n${written},x\r\n`);
  });
});
