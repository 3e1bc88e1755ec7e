import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import type { Problem } from '../model/problem.ts';
import { standIn } from './characters.ts';
import { checkLimits } from './check-limits.ts';
import { limits } from './limits.ts';
import { mask } from './mask.ts';
import { explainSyntax } from './syntax.ts';
import { depthOf, placeOf } from './tree.ts';

/** The prose of one entry, as `parseFile` gives it. */
export interface Prose {
  /** As problems show it: the content folder, then the path within it. */
  file: string;
  body: string;
  /** 1-based line of the file on which the body starts. */
  bodyLine: number;
}

/** Smart punctuation is ours (`punctuation.ts`): Sätteri's takes quadratic time, 15 s for 24,000 quotes. */
const features = {
  gfm: { footnotes: true },
  frontmatter: false,
  smartPunctuation: false,
  headingAttributes: false,
  math: false,
  directive: false,
  superscript: false,
  subscript: false,
  wikilinks: false,
  definitionList: false,
  rawHtml: false,
} as const;

/** Levels a tree of prose may have: ten lists within one another are thirty. */
const treeDepth = 60;
/** Syntax errors told per file. */
const told = 25;

/**
 * Parses prose into a hast tree in which braces are still stand-ins (`mask.ts`). Each syntax error becomes a problem
 * and its `<` is put out of action, so that the rest is read too. The tree is null when the text is beyond the limits; `source` is the text it was made of.
 * Positions in the tree count from the start of the body.
 */
export function parseProse({ file, body, bodyLine }: Prose): {
  tree: Root | null;
  source: string;
  problems: Problem[];
} {
  const problems = checkLimits(body, file, 'prose', bodyLine);
  if (problems.length > 0) return { tree: null, source: body, problems };
  let text = mask(body);
  for (let attempt = 0; attempt <= told; attempt += 1) {
    const result = attemptParse(text);
    if (result.tree) return { source: text, ...withinDepth(result.tree, file, bodyLine, problems) };
    const { line, column, message } = result;
    const at = offsetOf(text, line, column);
    const { follows, ...explained } = explainSyntax(text, at, message);
    if (!follows) problems.push({ file, line: line + bodyLine - 1, column, ...explained });
    const next = disarm(text, at);
    if (next === text) break;
    text = next;
  }
  return { tree: null, source: text, problems };
}

type Attempt = { tree: Root } | { tree: null; line: number; column: number; message: string };

/** Sätteri throws `line:column: what (code)`; anything else it throws is told at the start of the body. */
function attemptParse(text: string): Attempt {
  try {
    return { tree: mdxToHast(text, { features }) as Root };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const match = /^(\d+):(\d+)(?:-\d+:\d+)?: (.*)$/s.exec(error.message);
    if (!match) return { tree: null, line: 1, column: 1, message: error.message };
    return { tree: null, line: Number(match[1]), column: Number(match[2]), message: match[3] ?? '' };
  }
}

function withinDepth(tree: Root, file: string, bodyLine: number, problems: Problem[]) {
  const { depth, deepest } = depthOf(tree);
  if (depth <= treeDepth) return { tree, problems };
  const { line, column } = placeOf(deepest, { line: bodyLine, column: 1 }, bodyLine - 1);
  const message = `found quotes, lists, emphasis or tags nested ${depth} levels deep; at most ${treeDepth} are allowed`;
  problems.push({ file, line, column, rule: 'nesting', message, hint: 'write it flatter' });
  return { tree: null, problems };
}

/** Sätteri counts a column per code point, JavaScript per UTF-16 unit. */
function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) start = text.indexOf('\n', start) + 1;
  let offset = start;
  for (let passed = 1; passed < column; passed += 1)
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  return offset;
}

/** Takes the `<` at `at` away, with what else in its tag would be told of a second time: braces, an address. */
function disarm(text: string, at: number): string {
  const open = text.lastIndexOf('<', at);
  if (open === -1) return text;
  const [tag = ''] = /^[^<>\n]*/.exec(text.slice(open + 1, open + 1 + limits.lineLength)) ?? [];
  const [word = ''] = /^\S*/.exec(tag) ?? [];
  const dead = word.replace(/[:@./]/g, standIn.dead) + tag.slice(word.length);
  return (
    text.slice(0, open) +
    standIn.tag +
    dead.replace(bareBraces, standIn.dead) +
    text.slice(open + 1 + tag.length)
  );
}

const bareBraces = new RegExp(`[${standIn.open}${standIn.close}]`, 'g');
