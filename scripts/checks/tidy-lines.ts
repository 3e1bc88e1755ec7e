import type { ParsedFile } from '../../src/mdx/frontmatter.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Check } from './check.ts';

/** What nobody sees still shows in every later comparison of the files, and two forms of é are two words to a search. */
export const tidyLines: Check = {
  name: 'tidy-lines',
  description:
    'No space at the end of a line, no tab or space that cannot be told from one, each letter in one form.',
  run: ({ files }) => files.flatMap(untidy),
};

const suspect = /[ \t]$|\t|[\u2000-\u200A\u202F\u205F\u3000]|[\u0300-\u036F]/m;

function untidy({ file, text }: ParsedFile): Problem[] {
  if (!suspect.test(text) && text.endsWith('\n') && !text.endsWith('\n\n')) return [];
  const lines = text.split('\n');
  const problems = lines.flatMap((line, index) => inLine(line, index + 1, file, lines));
  if (text !== '' && !text.endsWith('\n')) {
    const last = lines.at(-1) ?? '';
    problems.push(
      told(
        file,
        lines.length,
        last.length + 1,
        '',
        '\n',
        'the last line has no end',
        'end it with a line break',
      ),
    );
  }
  return problems;
}

function inLine(line: string, number: number, file: string, lines: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const end = /[ \t]+$/.exec(line);
  if (end) {
    problems.push(
      told(
        file,
        number,
        end.index + 1,
        end[0],
        '',
        'found spaces at the end of the line',
        'delete them; \\ breaks a line',
      ),
    );
  }
  for (const match of line.matchAll(/[\u2000-\u200A\u202F\u205F\u3000]|\t(?!$)(?=.*\S)/g)) {
    const what = match[0] === '\t' ? 'a tab' : 'a space of an unusual width';
    if (match[0] === '\t' && inCode(lines, number)) continue;
    problems.push(
      told(file, number, match.index + 1, match[0], ' ', `found ${what}`, 'write an ordinary space'),
    );
  }
  for (const { 0: letter, index } of line.matchAll(/\P{M}[\u0300-\u036F]+/gu)) {
    const composed = letter.normalize('NFC');
    if (composed === letter) continue;
    const message = `found “${letter}” as a letter and marks; it is one letter, “${composed}”`;
    problems.push(told(file, number, index + 1, letter, composed, message, 'type the letter again'));
  }
  return problems;
}

/** Whether a line lies in a fenced block, where a tab is part of what is shown. */
function inCode(lines: readonly string[], number: number): boolean {
  return lines.slice(0, number - 1).filter((line) => /^\s*(?:```|~~~)/.test(line)).length % 2 === 1;
}

const told = (
  file: string,
  line: number,
  column: number,
  found: string,
  put: string,
  message: string,
  hint: string,
): Problem => ({ file, line, column, rule: 'tidy-lines', message, hint, fix: { line, column, found, put } });
