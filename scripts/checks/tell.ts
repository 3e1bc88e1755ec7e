import type { Problem } from '../../src/model/problem.ts';

/** A problem as two lines: where and what, then the fix. */
export function tell({ file, line, column, rule, message, hint }: Problem): string {
  const where = `${file}:${String(line)}:${String(column)}`;
  return `${where}  ${message}  [${rule}]${hint ? `\n    fix: ${hint}` : ''}`;
}

/** All problems, and how many. */
export function tellAll(problems: readonly Problem[], entries: number): string {
  if (problems.length === 0) return `${String(entries)} entries, no problem`;
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${problems.map(tell).join('\n')}\n\n${String(problems.length)} problems in ${String(files)} files`;
}
