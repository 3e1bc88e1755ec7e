import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/mdx/frontmatter.ts';
import { checkProse } from '../../src/mdx/prose.ts';
import { escaped, mdxOf, paragraphOf, yamlOf } from './entry-text.ts';

describe('yamlOf', () => {
  it('writes entries as entries are written', () => {
    const record = {
      title: 'A title: with a colon',
      aliases: { es: ['uno', 'dos, tres'] },
      holders: ['aimx', 'ift'],
      date: '2021-04~',
      reasons: ['One reason.', 'Another.'],
      points: [{ range: [1, 2.5], source: 'a-b', at: 'p. 4' }],
      added: '2025-03-01',
    };
    expect(yamlOf(record)).toBe(`title: "A title: with a colon"
aliases:
  es: [uno, "dos, tres"]
holders: [aimx, ift]
date: "2021-04~"
reasons:
  - One reason.
  - Another.
points:
  - range: [1, 2.5]
    source: a-b
    at: p. 4
added: "2025-03-01"
`);
  });

  it.each([
    ['yes'],
    ['2021'],
    ['1e3'],
    ['null'],
    ['- dash'],
    ['#hash'],
    ['a #b'],
    ['&anchor'],
    ['*alias'],
    ['!tag'],
    ['"quoted"'],
    ["it's"],
    ['{a: b}'],
    ['---'],
    ['two\nlines'],
    ['back\\slash'],
    ['x'.repeat(300) + ' ' + 'y'.repeat(300)],
  ])('writes %j so that it is read as it was', (words) => {
    const { data, problems } = parseFile(mdxOf({ title: words, list: [words] }, ''), 'content/issues/x.mdx');
    expect(problems).toEqual([]);
    expect(data).toEqual({ title: words, list: [words] });
  });
});

describe('paragraphOf', () => {
  it.each([['p. 4'], ['Section "A"'], ["Annex 'B'"], [`"A" and 'B'`], ['a < b & {c}']])(
    'cites the place %j',
    (at) => {
      const body = paragraphOf('what was said', { source: 'some-report', at });
      const { citations, paragraphs, problems } = checkProse({
        file: 'content/issues/x.mdx',
        body,
        bodyLine: 1,
      });
      expect(problems).toEqual([]);
      expect(citations).toMatchObject([{ source: 'some-report', at }]);
      expect(paragraphs).toMatchObject([{ cites: true }]);
    },
  );
});

it('escapes what Markdown or MDX would read', () => {
  const body = `${escaped('[a](b) *c* <d> {e} `f` \\g &amp; ~h~ _i_')} end`;
  const { problems, links } = checkProse({ file: 'content/issues/x.mdx', body, bodyLine: 1 });
  expect([problems, links]).toEqual([[], []]);
});
