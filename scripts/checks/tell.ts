import type { Problem } from '../../src/model/problem.ts';
import type { Mended } from './fix.ts';

/** How the check answers: for people, for programs, for the code host's annotations. */
export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/** A problem as two lines: where and what, then the fix. */
export function tell({ file, line, column, rule, message, hint }: Problem): string {
  const where = `${visible(file)}:${String(line)}:${String(column)}`;
  return `${where}  ${visible(message)}  [${rule}]${hint ? `\n    fix: ${visible(hint)}` : ''}`;
}

/**
 * Strangers write what messages quote, and terminals and build logs obey some characters: escape sequences, new lines
 * that start with a command, letters that turn the direction of the text.
 */
export const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (char) => `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`);

/** All problems, and how many. */
export function tellAll(problems: readonly Problem[], entries: number): string {
  if (problems.length === 0) return `${String(entries)} entries, no problem`;
  const files = new Set(problems.map(({ file }) => file)).size;
  const mendable = problems.filter(({ fix }) => fix).length;
  const mending = mendable > 0 ? `; npm run check -- --fix mends ${String(mendable)}` : '';
  return `${problems.map(tell).join('\n')}\n\n${count(problems.length, 'problem')} in ${count(files, 'file')}${mending}`;
}

/** What is no mistake and still worth knowing. */
export const tellNotice = ({ file, line, column, message, hint }: Problem): string =>
  `${visible(file)}:${String(line)}:${String(column)}  notice: ${visible(message)}${hint ? `\n    ${visible(hint)}` : ''}`;

/** The changes that were made, a line each. */
export const tellMended = (made: readonly Mended[]): string =>
  made
    .map(
      ({ file, line, column, rule, found, put }) =>
        `${visible(file)}:${String(line)}:${String(column)}  mended: ${shown(found)} → ${shown(put)}  [${rule}]`,
    )
    .join('\n');

const shown = (text: string): string => (text === '' ? 'nothing' : `“${visible(text)}”`);

/** For programs: an array of `file, line, column, rule, message, hint`; the hint is '' where there is none. */
export function asJson(problems: readonly Problem[]): string {
  const rows = problems.map(({ file, line, column, rule, message, hint = '' }) => ({
    file,
    line,
    column,
    rule,
    message,
    hint,
  }));
  return JSON.stringify(rows, null, 2);
}

/** Annotations of GitHub's workflow commands (docs.github.com, “Workflow commands for GitHub Actions”). */
export function asAnnotations(problems: readonly Problem[], kind: 'error' | 'notice' = 'error'): string {
  return problems
    .map(({ file, line, column, rule, message, hint }) => {
      const place = `file=${property(file)},line=${String(line)},col=${String(column)},title=${property(rule)}`;
      return `::${kind} ${place}::${data(visible(message) + (hint ? ` — fix: ${visible(hint)}` : ''))}`;
    })
    .join('\n');
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');

const count = (number: number, what: string): string => `${String(number)} ${what}${number === 1 ? '' : 's'}`;
