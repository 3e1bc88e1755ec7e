import { readFileSync } from 'node:fs';
import { tests as commonMark } from 'commonmark-spec';
import { toHtml } from 'hast-util-to-html';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { differences } from './gfm-differences.ts';
import { normalise } from './gfm-normalise.ts';
import { checkProse, type ProseContext, renderProse } from './prose.ts';

interface Example {
  name: string;
  section: string;
  markdown: string;
}

const fence = '`'.repeat(32);

/** Examples of the GFM specification's extensions, and footnotes. */
function gfmExamples(): Example[] {
  const text = readFileSync(new URL('gfm-examples.txt', import.meta.url), 'utf8');
  const sections = text.split(/^## /m).slice(1);
  return sections.flatMap((block) => {
    const section = block.slice(0, block.indexOf('\n'));
    const parts = block.split(`${fence} example\n`).slice(1);
    return parts.map((part, index) => ({
      name: `GFM ${section} ${index + 1}`,
      section,
      markdown: part.slice(0, part.indexOf(`\n${fence}`)),
    }));
  });
}

/**
 * The specifications' addresses are mostly `/url`, which entries may not link to. Such examples are compared a second
 * time with a whole address in its place.
 */
function withWholeAddresses({ name, section, markdown }: Example): Example[] {
  const whole = markdown.replaceAll(
    /(?<![\w:/.])\/(?=(?:url|foo|bar|uri|train|my)\b)/g,
    'https://example.org/',
  );
  return whole === markdown ? [] : [{ name: `${name}, whole addresses`, section, markdown: whole }];
}

const specified: Example[] = [
  ...commonMark.map(({ section, number, markdown }) => ({
    name: `CommonMark ${number}`,
    section,
    markdown: markdown.replaceAll('→', '\t'),
  })),
  ...gfmExamples(),
];
const examples = [...specified, ...specified.flatMap(withWholeAddresses)];

/** remark-gfm as it is, or without some of its constructs, by micromark's names. */
function remark(without: readonly string[] = []) {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype);
  processor.data('micromarkExtensions', [
    ...(processor.data('micromarkExtensions') ?? []),
    { disable: { null: [...without] } },
  ]);
  return (markdown: string): string => normalise(toHtml(processor.runSync(processor.parse(markdown))));
}

const theirs = remark();

const context: ProseContext = {
  labels: {
    footnotes: 'Footnotes',
    backToReference: (n) => `Back to reference ${n}`,
    note: 'Note',
    task: 'Task',
    citation: String,
  },
  link: (target, fragment) => ({ href: fragment === undefined ? target : `${target}#${fragment}` }),
  cite: () => ({ number: 1, href: '', id: '', title: '' }),
  term: () => null,
  figure: () => [],
};

const prose = (body: string) => ({ file: 'content/example.mdx', body, bodyLine: 1 });
const ours = (markdown: string): string => normalise(renderProse(prose(markdown), context).html);
const allowed = examples.filter(({ markdown }) => checkProse(prose(markdown)).problems.length === 0);
const differing = allowed.filter(({ markdown }) => ours(markdown) !== theirs(markdown));

describe('our HTML beside that of remark-gfm, on the examples of CommonMark 0.31.2 and GFM 0.29', () => {
  it('compares the examples that the subset allows', () => {
    expect({ specified: specified.length, all: examples.length, allowed: allowed.length }).toEqual({
      specified: 692,
      all: 798,
      allowed: 522,
    });
  });

  it('differs where it is known to differ, and nowhere else', () => {
    const known = differences.flatMap(({ examples: names }) => names).toSorted();
    expect(differing.map(({ name }) => name).toSorted()).toEqual(known);
  });

  it.each(differences)('$because', ({ examples: names, without, ours: shape, theirs: other }) => {
    for (const name of names) {
      const markdown = examples.find((one) => one.name === name)?.markdown ?? '';
      if (without !== undefined) expect(ours(markdown), name).toBe(remark([without])(markdown));
      else {
        expect(ours(markdown), name).toContain(shape);
        expect(theirs(markdown), name).toContain(other);
      }
    }
  });
});
