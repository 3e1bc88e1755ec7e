import { describe, expect, it } from 'vitest';
import { checkProse } from './prose.ts';

const check = (body: string, bodyLine = 1) => checkProse({ file: 'content/issues/x.mdx', body, bodyLine });
const found = (body: string) =>
  check(body).problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`);

describe('checkProse refuses', () => {
  it.each([
    ['{1+1}', ['no-expressions 1:1']],
    ['a {1+1} b', ['no-expressions 1:3']],
    ['a {x} b {y}', ['no-expressions 1:3', 'no-expressions 1:9']],
    ['a\nb {x} c', ['no-expressions 2:3']],
    ['{/* comment */}', ['no-expressions 1:1']],
    ['*a {b}*', ['no-expressions 1:4']],
    ['## A {#id}', ['no-expressions 1:6']],
    ['| a {b} |\n| --- |', ['no-expressions 1:5']],
    ['[a {b}](https://example.org/)', ['no-expressions 1:4']],
    ['- {a}', ['no-expressions 1:3']],
    ['> {a}', ['no-expressions 1:3']],
    ['a {', ['no-expressions 1:3']],
    ['a }', ['no-expressions 1:3']],
    ['\\\\{a}', ['no-expressions 1:3']],
    ['{process.exit(1)}', ['no-expressions 1:1']],
    ['{`', ['no-expressions 1:1']],
    ['😀 {a}', ['no-expressions 1:3']],
    ['<Term id="a">{b}</Term> c', ['no-expressions 1:14']],
  ])('an expression: %j', (body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  it.each([
    'import x from "y"',
    "import 'x'",
    'import {x} from "y"',
    'import * as x from "y"',
    'import("x")',
    'export const a = 1',
    'export default () => 1',
    'export * from "y"',
    'text\n\nimport x from "y"',
    'export const a = {\n\n}',
    'import\nx from "y"',
  ])('a module statement: %j', (body) => {
    expect(check(body).problems.map(({ rule }) => rule)).toContain('no-modules');
  });

  it.each([
    '![a](https://example.org/b.png)',
    '![a](./evil.js)',
    '![a](data:image/svg+xml,x)',
    '![](x)',
    '![a][b]\n\n[b]: https://example.org/x.png',
    '![b][]\n\n[b]: https://example.org/x.png',
    '![b]\n\n[b]: https://example.org/x.png',
    '## ![a](b)\n\ntext',
    '- ![a](b)',
    '| ![a](b) |\n| - |',
  ])('an image: %j', (body) => {
    expect(check(body).problems.map(({ rule }) => rule)).toContain('no-images');
  });

  it.each([
    ['# A', ['heading-levels 1:1']],
    ['A\n===', ['heading-levels 1:1']],
    ['### A', ['heading-levels 1:1']],
    ['## A\n\n#### B', ['heading-levels 3:1']],
    ['## A\n\n### B\n\n##### C\n\n## D\n\n#### E', ['heading-levels 5:1', 'heading-levels 9:1']],
    ['##', ['heading-text 1:1']],
    ['## *', []],
    ['> ### A', ['heading-levels 1:3']],
  ])('headings: %j', (body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  it.each([
    ['```]{a}\ncode\n```', 'allowed-elements'],
    ['[](https://example.org/)', 'link-text'],
    ['[ ](https://example.org/)', 'link-text'],
    ['[&nbsp;](https://example.org/)', 'link-text'],
    ['[![a](b)](https://example.org/)', 'link-text'],
    ['a &#x202E;b', 'characters'],
    ['a&ZeroWidthSpace;b', 'characters'],
    ['a &shy;b', 'characters'],
    ['`a&#8203;` &#8203;', 'characters'],
    ['[a](https://example.org/ "b&#x200B;")', 'characters'],
    ['## A&lrm;', 'characters'],
  ])('text that hides: %j', (body, rule) => {
    expect(check(body).problems.map((problem) => problem.rule)).toContain(rule);
  });
});

describe('checkProse', () => {
  it.each([
    '',
    'Plain *text* with **marks**, ~~strokes~~, `code {x}` and a break.\\\nNext',
    '## A\n\n### B\n\n## C',
    'A brace \\{ and \\} escaped, an angle \\<, and &lt;',
    '```js\nimport x from "y"\nexport const a = {b: {c: 1}}\n```',
    '~~~\n<script>{1+1}</script>\n~~~',
    '`<script>` and `{1+1}`',
    'Exports and imports rose.\nimport duties fell,\nexport duties too.',
    'importers of goods',
    'export-led growth',
    '- import duties',
    '1. a\n2. b\n   - c\n\n> quote\n\n---\n\n| a | b |\n|:-|-:|\n| 1 | 2 |',
    '- [ ] a\n- [x] b',
    'Note[^1].\n\n[^1]: Text with [a link](https://example.org/).',
    'A claim. <Cite source="a" at="p. 1 {b}" />',
    '<Note title="A">\n\nText. <Cite source="a" at="b" />\n\n- list\n\n</Note>',
    '<Figure id="a" />',
    '- item <Term id="a">*word*</Term>',
    'See https://example.org/a_b and www.example.org and name@example.org',
    '[a]: https://example.org/\n\n[a] and [b][a]',
    'Ten < twenty > five & more',
    '😀 <Cite source="a" at="b" />',
  ])('takes %j', (body) => {
    expect(check(body).problems).toEqual([]);
  });

  it('tells every problem of a text at once, in order, with a hint each', () => {
    const body =
      '# A\n\n{x} ![i](j) <b>c</b> [d](javascript:e)\n\n<Foo />\n\nimport a\n\nb <c d\n\n<Cite source={1} />\n';
    const { problems } = check(body, 10);
    expect(problems.map(({ rule, line }) => `${rule} ${line}`)).toEqual([
      'heading-levels 10',
      'no-expressions 12',
      'no-images 12',
      'no-html 12',
      'safe-links 12',
      'known-components 14',
      'no-modules 16',
      'no-html 18',
      'plain-attributes 20',
    ]);
    for (const { hint, message } of problems)
      expect([hint, message]).toEqual([expect.any(String), expect.any(String)]);
  });

  it('stops at a number of syntax errors, without dropping those it found', () => {
    expect(check('a <1\n\n'.repeat(40)).problems).toHaveLength(26);
  });
});
