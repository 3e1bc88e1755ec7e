import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { tell, tellAll } from './tell.ts';

const problem: Problem = {
  file: 'content/a.mdx',
  line: 3,
  column: 14,
  rule: 'some-rule',
  message: 'found x',
};

describe('tell', () => {
  it('says where, what, and by which rule', () => {
    expect(tell(problem)).toBe('content/a.mdx:3:14  found x  [some-rule]');
  });

  it('gives the fix a line of its own', () => {
    expect(tell({ ...problem, hint: 'write y' })).toBe(
      'content/a.mdx:3:14  found x  [some-rule]\n    fix: write y',
    );
  });

  it.each([
    ['a terminal’s escape sequence', '\u001B[2J', '\\u{1b}[2J'],
    ['a line that a build log would obey', 'x\n::error::y', 'x\\u{a}::error::y'],
    ['a carriage return', 'x\ry', 'x\\u{d}y'],
    ['text turned round', '\u202Ex', '\\u{202e}x'],
    ['a tag character', '\u{E0041}', '\\u{e0041}'],
    ['a line separator', 'x\u2028y', 'x\\u{2028}y'],
  ])('shows %s as it is written', (_, found, shown) => {
    expect(tell({ ...problem, file: found, message: found, hint: found })).toBe(
      `${shown}:3:14  ${shown}  [some-rule]\n    fix: ${shown}`,
    );
  });

  it('leaves letters of every script as they are', () => {
    const message = 'found “año” — 网络, مثال, 👍';
    expect(tell({ ...problem, message })).toContain(message);
  });
});

describe('tellAll', () => {
  it.each([
    [[], '12 entries, no problem'],
    [[problem], `${tell(problem)}\n\n1 problem in 1 file`],
    [
      [problem, { ...problem, line: 4 }, { ...problem, file: 'b' }],
      `${tell(problem)}\n${tell({ ...problem, line: 4 })}\n${tell({ ...problem, file: 'b' })}\n\n3 problems in 2 files`,
    ],
  ])('lists %j and counts', (problems, text) => {
    expect(tellAll(problems, 12)).toBe(text);
  });
});
