import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { asAnnotations, asJson, tell, tellAll, tellMended } from './tell.ts';

const problem: Problem = {
  file: 'content/a.mdx',
  line: 3,
  column: 14,
  rule: 'no-html',
  message: 'found x',
};

describe('tell', () => {
  it('says where, what, and by which rule', () => {
    expect(tell(problem)).toBe('content/a.mdx:3:14  found x  [no-html]');
  });

  it('gives the fix a line of its own', () => {
    expect(tell({ ...problem, hint: 'write y' })).toBe(
      'content/a.mdx:3:14  found x  [no-html]\n    fix: write y',
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
      `${shown}:3:14  ${shown}  [no-html]\n    fix: ${shown}`,
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

describe('tellMended', () => {
  it('says what became of what', () => {
    const made = { file: 'content/a.mdx', rule: 'no-html', line: 1, column: 2, found: 'x', put: '' };
    expect(tellMended([made, { ...made, found: '', put: '\u202E' }])).toBe(
      'content/a.mdx:1:2  mended: “x” → nothing  [no-html]\ncontent/a.mdx:1:2  mended: nothing → “\\u{202e}”  [no-html]',
    );
  });
});

describe('asJson', () => {
  it('gives six fields, whatever else a problem carries', () => {
    const fix = { line: 1, column: 1, found: 'a', put: 'b' };
    expect(
      JSON.parse(
        asJson([
          { ...problem, fix },
          { ...problem, hint: 'write y' },
        ]),
      ),
    ).toEqual([
      { ...problem, hint: '' },
      { ...problem, hint: 'write y' },
    ]);
    expect(JSON.parse(asJson([]))).toEqual([]);
  });
});

describe('asAnnotations', () => {
  it.each([
    [problem, '::error file=content/a.mdx,line=3,col=14,title=no-html::found x'],
    [
      { ...problem, hint: 'write y' },
      '::error file=content/a.mdx,line=3,col=14,title=no-html::found x — fix: write y',
    ],
    [
      { ...problem, message: '100%\n::set-output name=a::b' },
      '::error file=content/a.mdx,line=3,col=14,title=no-html::100%25\\u{a}::set-output name=a::b',
    ],
    [
      { ...problem, file: 'content/a,line=9::x.mdx' },
      '::error file=content/a%2Cline=9%3A%3Ax.mdx,line=3,col=14,title=no-html::found x',
    ],
  ])('writes %j on one line that nobody can add to', (one, line) => {
    expect(asAnnotations([one])).toBe(line);
  });

  it('writes notices', () => {
    expect(asAnnotations([problem], 'notice')).toMatch(/^::notice file=/);
  });
});
