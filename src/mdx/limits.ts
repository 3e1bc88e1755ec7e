import type { Problem } from '../model/problem.ts';
import { checkCharacters } from './characters.ts';

/**
 * Bounds kept before any parser sees a text. They are far above what an entry needs and far below what was measured
 * to hurt Sätteri 0.10.5 with a stack of 1 MiB (Windows): a run of 65,000 `*` ends the process, a table of 2,500
 * columns and rows takes minutes. `nesting.test.ts` drives the worst cases through in a process of their own.
 */
export const limits = {
  /** Of a file, in bytes. */
  bytes: 128 * 1024,
  /** Of a line, in UTF-16 units. */
  lineLength: 10_000,
  lines: 5_000,
  /** Quote and list markers at the start of one line. */
  containers: 20,
  /** Blank columns at the start of one line; a list level takes two or more. */
  indentation: 100,
  /** One delimiter repeated (`***`, `~~~`, `___`), inside a line of other text. */
  run: 20,
  /** Open round or square brackets in one paragraph. */
  brackets: 50,
  /** Characters `<` that may open a tag, in one file. */
  tags: 2_000,
  /** Columns of a table. */
  columns: 40,
  /** Full stops in a row. */
  stops: 100,
  /** Open `[` and `{` in YAML. */
  flow: 20,
} as const;

export type LimitedPart = 'file' | 'prose' | 'yaml';

const containerMarker = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
const delimiterRun = /([*_~])\1{20,}/g;
const tagOpener = /<(?=[A-Za-z$_>/])/g;
const delimiterCells = /[|:\- \t]{2,}/g;

interface Report {
  (line: number, column: number, rule: string, message: string, hint: string): void;
}

/** Decodes a file's bytes. Too many bytes or bytes that are not UTF-8 give a problem and no text. */
export function decodeContent(bytes: Uint8Array, file: string): { text: string | null; problems: Problem[] } {
  const refuse = (line: number, column: number, rule: string, message: string, hint: string) => ({
    text: null,
    problems: [{ file, line, column, rule, message, hint }],
  });
  if (bytes.length > limits.bytes) return refuse(1, 1, 'file-size', sizeMessage(bytes.length), sizeHint);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, problems: [] };
  } catch {
    const { line, column } = firstBadByte(bytes);
    return refuse(line, column, 'encoding', 'found bytes that are not UTF-8', 'save the file as UTF-8');
  }
}

const sizeHint = 'split the entry, or leave out what its sources already say';

function sizeMessage(bytes: number): string {
  return `the file has ${bytes.toLocaleString('en')} bytes; at most ${limits.bytes.toLocaleString('en')} are allowed`;
}

function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const before = lenient.slice(0, lenient.indexOf('\uFFFD')).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/**
 * Checks a text before it is parsed. `part` says what it is: a whole file (size, lines, characters), prose (those and
 * nesting of Markdown and tags) or YAML (those and nesting of YAML). `firstLine` is the 1-based line of the file on
 * which `text` starts. A text with problems must not reach a parser.
 */
export function checkLimits(text: string, file: string, part: LimitedPart, firstLine = 1): Problem[] {
  const problems = checkCharacters(text, file, firstLine);
  const report: Report = (line, column, rule, message, hint) => {
    problems.push({ file, line: line + firstLine, column, rule, message, hint });
  };
  const bytes = Buffer.byteLength(text);
  if (bytes > limits.bytes) report(0, 1, 'file-size', sizeMessage(bytes), sizeHint);
  const lines = text.split('\n');
  if (lines.length > limits.lines) {
    report(limits.lines, 1, 'file-size', `the file has ${lines.length} lines; at most ${limits.lines} are allowed`, sizeHint);
  }
  lines.forEach((line, index) => {
    if (line.length <= limits.lineLength) return;
    const message = `the line has ${line.length} characters; at most ${limits.lineLength} are allowed`;
    report(index, limits.lineLength + 1, 'line-length', message, 'break the line');
  });
  if (problems.length > 0) return problems;
  if (part === 'prose') checkProseNesting(lines, report);
  if (part === 'yaml') checkYamlNesting(lines, report);
  return problems;
}

const nestingHint = 'write it flatter: fewer levels within one another';

function tooDeep(what: string, found: number | string, allowed: number): string {
  return `found ${what} ${found} deep; at most ${allowed} are allowed`;
}

function checkProseNesting(lines: readonly string[], report: Report): void {
  let brackets = 0;
  let tags = 0;
  lines.forEach((line, index) => {
    const containers = containersAt(line);
    if (containers > limits.containers) {
      report(index, 1, 'nesting', tooDeep('quotes or lists', containers, limits.containers), nestingHint);
    }
    if (indentationOf(line) > limits.indentation) {
      report(index, 1, 'nesting', tooDeep('an indentation', indentationOf(line), limits.indentation), nestingHint);
    }
    for (const run of line.matchAll(delimiterRun)) {
      if (line.trim().length === run[0].length && run[1] !== '~') continue;
      report(index, run.index + 1, 'nesting', tooDeep('emphasis', run[0].length, limits.run), nestingHint);
    }
    if (line.trim() === '') brackets = 0;
    const deepest = deepestBracket(line, brackets, /[[\]()]/g, '[(');
    if (deepest.depth > limits.brackets && brackets <= limits.brackets) {
      report(index, deepest.column, 'nesting', tooDeep('brackets', deepest.depth, limits.brackets), nestingHint);
    }
    brackets = deepest.left;
    const before = tags;
    if (line.includes('<')) tags += line.match(tagOpener)?.length ?? 0;
    if (before <= limits.tags && tags > limits.tags) {
      report(index, 1, 'nesting', `found more than ${limits.tags} tags in one file`, 'split the entry');
    }
    for (const row of line.includes('|') ? line.matchAll(delimiterCells) : []) {
      const columns = row[0].split('|').length - 1;
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

function checkYamlNesting(lines: readonly string[], report: Report): void {
  let open = 0;
  lines.forEach((line, index) => {
    const dashes = /^[ \t]*((?:[-?:][ \t]+)*)/.exec(line)?.[1]?.replace(/[ \t]/g, '').length ?? 0;
    if (dashes > limits.flow) {
      report(index, 1, 'nesting', tooDeep('YAML lists', dashes, limits.flow), nestingHint);
    }
    if (indentationOf(line) > limits.indentation) {
      report(index, 1, 'nesting', tooDeep('an indentation', indentationOf(line), limits.indentation), nestingHint);
    }
    const deepest = deepestBracket(line, open, /[[\]{}]/g, '[{');
    if (deepest.depth > limits.flow && open <= limits.flow) {
      report(index, deepest.column, 'nesting', tooDeep('YAML brackets', deepest.depth, limits.flow), nestingHint);
    }
    open = deepest.left;
  });
}
