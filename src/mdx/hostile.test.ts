import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { checkProse, type ProseContext, renderProse } from './prose.ts';

/** Pieces that mean something to a parser, put together at random: what people, and machines, may send. */
const pieces = [
  ...[
    '{',
    '}',
    '\\{',
    '\\',
    '`',
    '``',
    '```\n',
    '~~~\n',
    '<',
    '>',
    '</',
    '/>',
    '<Cite source="a" at="b" />',
    '<Cite ',
    'source="a"',
  ],
  ...[
    '<Term id="a">',
    '</Term>',
    '<Note>\n\n',
    '\n\n</Note>\n\n',
    '<Figure id="a" />',
    '<script>',
    '</script>',
    '<img src=x onerror=y>',
  ],
  ...[
    '<svg/onload=x>',
    '<!--',
    '-->',
    'import ',
    'export ',
    'import a from "b"\n',
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '](javascript:x)',
  ],
  ...[
    '](https://example.org/)',
    '](../issues/b.mdx)',
    '](#sources)',
    '[a]: javascript:x\n',
    '[a]: https://example.org/ "t"\n',
    '[^a]',
  ],
  ...[
    '[^a]: note\n',
    'javascript:x',
    'https://example.org/?a="b',
    'www.example.org',
    'a@example.org',
    '*',
    '**',
    '_',
    '~~',
    '"',
    "'",
    '...',
  ],
  ...[
    '--',
    '\n',
    '\n\n',
    '\n    ',
    '\t',
    ' ',
    '- ',
    '1. ',
    '> ',
    '# ',
    '## ',
    '### ',
    '| a | b |\n| :- | -: |\n',
    '|',
    '---\n',
    '- [ ] ',
  ],
  ...[
    '&lt;script&gt;',
    '&#106;avascript:',
    '&quot;',
    '&amp;',
    '&#x202E;',
    '&NewLine;',
    'on',
    'style="x"',
    'words',
    'é',
    '😀',
    '{{',
    '${x}',
  ],
];

/** A small generator with a seed (mulberry32), so that a failure can be had again. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function hostileText(seed: number): string {
  const next = chance(seed);
  const length = 1 + Math.floor(next() * 12);
  return Array.from({ length }, () => pieces[Math.floor(next() * pieces.length)]).join('');
}

const context: ProseContext = {
  labels: { footnotes: 'Notes', backToReference: String, note: 'Note', task: 'Task', citation: String },
  link: () => ({ href: '/entry/' }),
  cite: () => ({ number: 1, href: '#source-1', id: 'cite-1', title: 'A source' }),
  term: () => ({ href: '/glossary/a/', title: 'A term' }),
  figure: () => [],
};

const tags = new Set(
  'a aside blockquote br code del div em h2 h3 h4 h5 h6 hr input li ol p pre section strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const attributes =
  /^(?:aria-(?:describedby|label)|checked|class|data-footnote(?:s|-ref|-backref)|disabled|href|id|rel|role|start|tabindex|title|type)$/;
const addresses =
  /^(?:https?:\/\/[^\s@/?#]+(?:[/?#]\S*)?|mailto:[^\s]+|#[\p{L}\p{N}_%-]+|\/entry\/|\/glossary\/a\/)$/u;

/** Elements, attributes and addresses that no page of ours may carry, as a browser's parser sees them. */
function foreign(node: DefaultTreeAdapterTypes.Node): string[] {
  const own = 'attrs' in node && !tags.has(node.tagName) ? [node.tagName] : [];
  const attrs = 'attrs' in node ? node.attrs : [];
  const odd = attrs.filter(
    ({ name, value }) => !attributes.test(name) || (name === 'href' && !addresses.test(value)),
  );
  const other = 'childNodes' in node ? node.childNodes.flatMap(foreign) : [];
  const strange =
    /^#(?:text|document-fragment)$/.test(node.nodeName) || 'attrs' in node ? [] : [node.nodeName];
  return [...own, ...strange, ...odd.map(({ name, value }) => `${name}=${value}`), ...other];
}

describe('texts put together at random', () => {
  it(
    'are refused with places in the file, or give HTML that holds nothing foreign',
    { timeout: 60_000 },
    () => {
      let rendered = 0;
      for (let seed = 1; seed <= 6_000; seed += 1) {
        const prose = { file: 'content/issues/x.mdx', body: hostileText(seed), bodyLine: 5 };
        const { problems } = checkProse(prose);
        const lines = prose.body.split('\n').length;
        for (const { line, column } of problems) {
          expect(line >= 5 && line < 5 + lines && column >= 1, `seed ${seed}: ${line}:${column}`).toBe(true);
        }
        if (problems.length > 0) continue;
        rendered += 1;
        const { html } = renderProse(prose, context);
        expect(foreign(parseFragment(html)), `seed ${seed}: ${JSON.stringify(prose.body)}`).toEqual([]);
        expect(html).not.toMatch(/[\u2E22\u2E23\u2E26-\u2E29\uE000\uE001]/u);
      }
      expect(rendered).toBeGreaterThan(500);
    },
  );
});
