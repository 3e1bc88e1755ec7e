import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Problem } from '../model/problem.ts';
import { checkTree } from './allow-list.ts';
import type { ProseContext } from './context.ts';
import type { ProseFacts } from './facts.ts';
import type { Heading } from './headings.ts';
import { parseProse, type Prose } from './parse.ts';
import { plainText } from './plain-text.ts';
import { Punctuation } from './punctuation.ts';
import { transformTree } from './transform.ts';

export type { ProseContext } from './context.ts';
export type { ProseFacts } from './facts.ts';
export type { Prose } from './parse.ts';

export interface RenderedProse {
  readonly html: string;
  /** What the HTML is made from. */
  tree: Root;
  /** For a table of contents. */
  headings: Heading[];
  /** The words alone, a line a block, without citation numbers. */
  readonly text: string;
}

/** Prose that may not be shown; `problems` says why. */
export class ProseError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems.map(
      ({ file, line, column, rule, message }) => `${file}:${line}:${column} ${message} (${rule})`,
    );
    super(lines.join('\n'));
    this.name = 'ProseError';
    this.problems = problems;
  }
}

/** Reads prose and says what is wrong with it and what it refers to. Never throws for what a contributor wrote. */
export function checkProse(prose: Prose): ProseFacts {
  const { findings } = inspect(prose);
  const { problems, citations, links, terms, figures, paragraphs, headings } = findings;
  return { problems, citations, links, terms, figures, paragraphs, headings };
}

type Inspected = { tree: Root | null } & ReturnType<typeof checkTree>;

/** A page shows prose, and the record beside it tells the words of every language: the same few, one after the other. */
const mostLately = 8;
const lately = new Map<string, { bodyLine: number; inspected: Inspected }>();

/** Prose as it was read a moment ago; only where nothing was wrong with it, because problems are added to what is found. */
function inspectedLately(prose: Prose): Inspected {
  const key = `${prose.file}\0${prose.body}`;
  const known = lately.get(key);
  if (known?.bodyLine === prose.bodyLine && known.inspected.findings.problems.length === 0)
    return known.inspected;
  const inspected = inspect(prose);
  lately.set(key, { bodyLine: prose.bodyLine, inspected });
  const [oldest] = lately.keys();
  if (lately.size > mostLately && oldest !== undefined) lately.delete(oldest);
  return inspected;
}

function inspect(prose: Prose): Inspected {
  const parsed = parseProse(prose);
  return { tree: parsed.tree, ...checkTree(prose, parsed) };
}

/**
 * Prose as HTML that carries nothing but what the allow-list names and what `context` hands in.
 * Throws ProseError when `checkProse` would refuse the prose or the context knows no such entry or term.
 */
export function renderProse(prose: Prose, context: ProseContext): RenderedProse {
  const { tree, ...walk } = inspectedLately(prose);
  const { problems, headings } = walk.findings;
  if (!tree || problems.length > 0) throw new ProseError(problems);
  const made = transformTree(tree, walk, context, prose.bodyLine);
  if (problems.length > 0) throw new ProseError(problems);
  return {
    get html() {
      return toHtml(made, { allowDangerousHtml: false });
    },
    tree: made,
    headings: headings.map(({ depth, slug, text }) => ({ depth, slug, text: new Punctuation().text(text) })),
    get text() {
      return plainText(made);
    },
  };
}
