import { describe, expect, it } from 'vitest';
import { checkProse } from './prose.ts';

const prose = (body: string, bodyLine = 1) => ({ file: 'content/issues/x.mdx', body, bodyLine });

describe('checkProse', () => {
  it('lists what the prose refers to, each with its line in the file', () => {
    const body =
      'A <Cite source="s" at="p. 1" /> [b](../stakeholders/c.mdx#d) [e](#sources)\n\n<Figure id="g" />\n\n- <Term id="h">i</Term> j';
    expect(checkProse(prose(body, 10))).toMatchObject({
      problems: [],
      citations: [{ source: 's', at: 'p. 1', line: 10, column: 3 }],
      links: [
        { target: 'stakeholders/c.mdx', fragment: 'd', line: 10, column: 33 },
        { target: '', fragment: 'sources', line: 10, column: 62 },
      ],
      figures: [{ id: 'g', line: 12, column: 1 }],
      terms: [{ id: 'h', line: 14, column: 3 }],
    });
  });

  it('resolves links against the folder of the file', () => {
    const body = '[a](../../issues/b.mdx) [c](d.mdx)';
    const { links } = checkProse({ file: 'content/positions/p/q.mdx', body, bodyLine: 1 });
    expect(links.map(({ target }) => target)).toEqual(['issues/b.mdx', 'positions/p/d.mdx']);
  });

  it.each([
    ['One two three.', [{ line: 1, cites: false, words: 3 }]],
    ['One. <Cite source="a" at="b" />', [{ line: 1, cites: true, words: 1 }]],
    [
      'One\ntwo.\n\nThree.',
      [
        { line: 1, cites: false, words: 2 },
        { line: 4, cites: false, words: 1 },
      ],
    ],
    [
      '- one <Cite source="a" at="b" />\n- two',
      [
        { line: 1, cites: true, words: 1 },
        { line: 2, cites: false, words: 1 },
      ],
    ],
    [
      '- one\n  - two <Cite source="a" at="b" />',
      [
        { line: 1, cites: false, words: 1 },
        { line: 2, cites: true, words: 1 },
      ],
    ],
    [
      '- one\n\n- two',
      [
        { line: 1, cites: false, words: 1 },
        { line: 3, cites: false, words: 1 },
      ],
    ],
    ['> quoted *words* <Cite source="a" at="b" />', [{ line: 1, cites: true, words: 2 }]],
    ['| a | b |\n| - | - |\n| c | d <Cite source="a" at="b" /> |', [{ line: 1, cites: true, words: 4 }]],
    ['## Heading\n\n```\ncode\n```', []],
  ])('counts running text: %j', (body, expected) => {
    const found = checkProse(prose(body)).paragraphs;
    expect(found).toEqual(expected.map((one) => expect.objectContaining(one)));
  });

  it.each([
    ['## Two words', ['two-words']],
    ['## Same\n\n## Same\n\n### Same', ['same', 'same-1', 'same-2']],
    ['## Qué pasó en 2020', ['qué-pasó-en-2020']],
    ['## Sources', ['section-sources']],
    ['## Sources\n\n## Sources', ['section-sources', 'sources-1']],
    ['## Section sources\n\n## Sources', ['section-sources', 'section-sources-1']],
    ['## Cite 1', ['section-cite-1']],
    ['## User content fn 1', ['section-user-content-fn-1']],
    ['## main', ['section-main']],
    ['## ¿?', ['section-']],
    ['## The `code` and [link](https://example.org/) of *it*', ['the-code-and-link-of-it']],
    ['## One \\{brace\\}', ['one-brace']],
  ])('gives headings ids of their own: %j', (body, slugs) => {
    expect(checkProse(prose(body)).headings.map(({ slug }) => slug)).toEqual(slugs);
  });

  it.each([
    ['## A b\n\n[c](#a-b)', 'a-b', []],
    ['[c](#a-b)\n\n## A b', 'a-b', []],
    ['## Sources\n\n[c](#sources)', 'section-sources', []],
    ['[c](#sources)', 'sources', []],
    ['[c](#source-1)', 'source-1', []],
    ['## A b\n\n[c](#a-c)', 'a-c', ['own-anchors 3:1 did you mean "a-b"?']],
    [
      '[c](#nowhere)',
      'nowhere',
      ['own-anchors 1:1 write # and the words of the heading, in small letters, joined by -'],
    ],
  ])('resolves links within the page: %j', (body, fragment, expected) => {
    const { links, problems } = checkProse(prose(body));
    expect(links).toMatchObject([{ target: '', fragment }]);
    expect(problems.map(({ rule, line, column, hint }) => `${rule} ${line}:${column} ${hint ?? ''}`)).toEqual(
      expected,
    );
  });
});
