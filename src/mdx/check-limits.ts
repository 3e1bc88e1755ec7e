import type { Problem } from '../model/problem.ts';
import { checkCharacters } from './characters.ts';
import { sizeProblem } from './decode.ts';
import { limits } from './limits.ts';
import { checkProseNesting, checkYamlNesting, type Report } from './nesting.ts';

export type LimitedPart = 'file' | 'prose' | 'yaml';

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
  if (bytes > limits.bytes) problems.push({ ...sizeProblem(file, bytes), line: firstLine });
  const lines = text.split('\n');
  if (lines.length > limits.lines) {
    const message = `the file has ${lines.length} lines; at most ${limits.lines} are allowed`;
    report(limits.lines, 1, 'file-size', message, 'split the entry');
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
