import type { Rule } from '../model/rules.ts';
import { limits } from './limits.ts';

const containerMarker = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
const delimiterRun = new RegExp(`([*_~])\\1{${limits.run},}`, 'g');
const longRun = new RegExp(`[*_~]{${limits.run + 1}}`);
const tagOpener = /<(?=[A-Za-z$_>/])/g;
const delimiterCells = /[|:\- \t]{2,}/g;

/** `line` counts from 0 at the start of the text. */
export interface Report {
  (line: number, column: number, rule: Rule, message: string, hint: string): void;
}

const nestingHint = 'write it flatter: fewer levels within one another';

function tooDeep(what: string, found: number | string, allowed: number): string {
  return `found ${what} ${found} deep; at most ${allowed} are allowed`;
}

/** Counts what prose opens within itself; linear in time, and never too low for what Markdown would make of it. */
export function checkProseNesting(lines: readonly string[], report: Report): void {
  let brackets = 0;
  let tags = 0;
  lines.forEach((line, index) => {
    const containers = containersAt(line);
    if (containers > limits.containers) {
      report(index, 1, 'nesting', tooDeep('quotes or lists', containers, limits.containers), nestingHint);
    }
    if (indentationOf(line) > limits.indentation) {
      report(
        index,
        1,
        'nesting',
        tooDeep('an indentation', indentationOf(line), limits.indentation),
        nestingHint,
      );
    }
    for (const run of longRun.test(line) ? line.matchAll(delimiterRun) : []) {
      if (line.trim().length === run[0].length && run[1] !== '~') continue;
      report(index, run.index + 1, 'nesting', tooDeep('emphasis', run[0].length, limits.run), nestingHint);
    }
    if (line.trim() === '') brackets = 0;
    const deepest = /[[\]()]/.test(line)
      ? deepestBracket(line, brackets, /[[\]()]/g, '[(')
      : { depth: brackets, left: brackets, column: 1 };
    if (deepest.depth > limits.brackets && brackets <= limits.brackets) {
      report(
        index,
        deepest.column,
        'nesting',
        tooDeep('brackets', deepest.depth, limits.brackets),
        nestingHint,
      );
    }
    brackets = deepest.left;
    const before = tags;
    if (line.includes('<')) tags += line.match(tagOpener)?.length ?? 0;
    if (before <= limits.tags && tags > limits.tags) {
      report(index, 1, 'nesting', `found more than ${limits.tags} tags in one file`, 'split the entry');
    }
    for (const row of line.includes('|') ? line.matchAll(delimiterCells) : []) {
      const columns = row[0].split('|').length - 2;
      if (columns <= limits.columns) continue;
      const message = `found a table of about ${columns} columns; at most ${limits.columns} are allowed`;
      report(index, row.index + 1, 'table-size', message, 'split the table, or make its columns rows');
    }
  });
}

function containersAt(line: string): number {
  let count = 0;
  containerMarker.lastIndex = 0;
  while (containerMarker.test(line)) count += 1;
  return count;
}

function indentationOf(line: string): number {
  let columns = 0;
  for (const char of line) {
    if (char === ' ' || char === '>') columns += 1;
    else if (char === '\t') columns += 4;
    else break;
  }
  return columns;
}

/** Deepest level of open brackets in a line that starts with `open` of them; a stray closing one counts for nothing. */
function deepestBracket(line: string, open: number, brackets: RegExp, opening: string) {
  let left = open;
  let depth = open;
  let column = 1;
  for (const { 0: char, index } of line.matchAll(brackets)) {
    left = opening.includes(char) ? left + 1 : Math.max(0, left - 1);
    if (left > depth) {
      depth = left;
      column = index + 1;
    }
  }
  return { left, depth, column };
}

/** A line that opens and closes nothing, as nearly all are. */
const plainYaml = /^ {0,20}[^\s?:>[\]{}-][^[\]{}]*$/;

/** Counts what YAML opens within itself; brackets in texts can mislead it, for which `frontmatter.ts` is ready. */
export function checkYamlNesting(lines: readonly string[], report: Report): void {
  let open = 0;
  lines.forEach((line, index) => {
    if (plainYaml.test(line)) return;
    const dashes = /^[ \t]*((?:[-?:][ \t]+)*)/.exec(line)?.[1]?.replace(/[ \t]/g, '').length ?? 0;
    if (dashes > limits.flow) {
      report(index, 1, 'nesting', tooDeep('YAML lists', dashes, limits.flow), nestingHint);
    }
    if (indentationOf(line) > limits.indentation) {
      report(
        index,
        1,
        'nesting',
        tooDeep('an indentation', indentationOf(line), limits.indentation),
        nestingHint,
      );
    }
    const deepest = deepestBracket(line, open, /[[\]{}]/g, '[{');
    if (deepest.depth > limits.flow && open <= limits.flow) {
      report(
        index,
        deepest.column,
        'nesting',
        tooDeep('YAML brackets', deepest.depth, limits.flow),
        nestingHint,
      );
    }
    open = deepest.left;
  });
}
