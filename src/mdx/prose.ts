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
  html: string;
  /** What the HTML is made from. */
  tree: Root;
  /** For a table of contents. */
  headings: Heading[];
  /** The words alone, a line a block, without citation numbers. */
  text: string;
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

function inspect(prose: Prose): { tree: Root | null } & ReturnType<typeof checkTree> {
  const parsed = parseProse(prose);
  return { tree: parsed.tree, ...checkTree(prose, parsed) };
}

/**
 * Prose as HTML that carries nothing but what the allow-list names and what `context` hands in.
 * Throws ProseError when `checkProse` would refuse the prose or the context knows no such entry or term.
 */
export function renderProse(prose: Prose, context: ProseContext): RenderedProse {
  const { tree, ...walk } = inspect(prose);
  const { problems, headings } = walk.findings;
  if (!tree || problems.length > 0) throw new ProseError(problems);
  const made = transformTree(tree, walk, context, prose.bodyLine);
  if (problems.length > 0) throw new ProseError(problems);
  return {
    html: toHtml(made, { allowDangerousHtml: false }),
    tree: made,
    headings: headings.map(({ depth, slug, text }) => ({ depth, slug, text: new Punctuation().text(text) })),
    get text() {
      return plainText(made);
    },
  };
}
