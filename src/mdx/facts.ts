import type { Element } from 'hast';
import type { Problem } from '../model/problem.ts';
import type { Rule } from '../model/rules.ts';
import type { Heading } from './headings.ts';
import { addProblem } from './problem-list.ts';
import type { Place } from './tree.ts';

/** What the prose of one entry says and refers to. Lines are those of the file, 1-based. */
export interface ProseFacts {
  problems: Problem[];
  citations: (Place & { source: string; at: string })[];
  /** Links to entries. `target` is a path within the content folder; '' is a link to a heading of the same page. */
  links: (Place & { target: string; fragment?: string })[];
  terms: (Place & { id: string })[];
  figures: (Place & { id: string })[];
  /** Units of running text: a paragraph, an item of a list without paragraphs, a table. */
  paragraphs: { line: number; cites: boolean; words: number }[];
  headings: (Heading & { line: number })[];
}

/** Facts being collected, with what the transformation needs to know of the tree they come from. */
export interface Findings extends ProseFacts {
  slugs: Map<Element, string>;
  report(place: Place, rule: Rule, message: string, hint?: string): void;
}

/** What stays the same while a tree is gone through. */
export interface Walk {
  findings: Findings;
  /** Of the file, within the content folder. */
  path: string;
  slugOf: (text: string) => string;
  /** The parsed source, in which braces are stand-ins. */
  lines: readonly string[];
  /** Lines of the file before the body. */
  offset: number;
}

/** Where in the tree a node stands. */
export interface Surroundings {
  /** Of the nearest node that has a position. */
  place: Place;
  /** The nearest part that may not hold links or citations. */
  within: 'link' | 'heading' | 'term' | null;
  note: boolean;
  footnotes: boolean;
}

/** Surroundings of the blocks of a body. */
export function surroundingsOf(bodyLine: number): Surroundings {
  return { place: { line: bodyLine, column: 1 }, within: null, note: false, footnotes: false };
}

export function emptyFindings(file: string, problems: Problem[]): Findings {
  return {
    problems,
    citations: [],
    links: [],
    terms: [],
    figures: [],
    paragraphs: [],
    headings: [],
    slugs: new Map(),
    report({ line, column }, rule, message, hint) {
      addProblem(problems, { file, line, column, rule, message, ...(hint === undefined ? {} : { hint }) });
    },
  };
}
