import type { Problem } from '../../src/model/problem.ts';

/** A problem as two lines: where and what, then the fix. */
export function tell({ file, line, column, rule, message, hint }: Problem): string {
  const where = `${visible(file)}:${String(line)}:${String(column)}`;
  return `${where}  ${visible(message)}  [${rule}]${hint ? `\n    fix: ${visible(hint)}` : ''}`;
}

/**
 * Strangers write what messages quote, and terminals and build logs obey some characters: escape sequences, new lines
 * that start with a command, letters that turn the direction of the text.
 */
const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (char) => `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`);

/** All problems, and how many. */
export function tellAll(problems: readonly Problem[], entries: number): string {
  if (problems.length === 0) return `${String(entries)} entries, no problem`;
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${problems.map(tell).join('\n')}\n\n${count(problems.length, 'problem')} in ${count(files, 'file')}`;
}

const count = (number: number, what: string): string => `${String(number)} ${what}${number === 1 ? '' : 's'}`;
