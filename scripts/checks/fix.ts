import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fix, Problem } from '../../src/model/problem.ts';

/** A change that was made. */
export interface Mended extends Fix {
  file: string;
  rule: string;
}

/**
 * Makes the changes that problems carry, each only where the text still is what was found, and none that overlaps
 * another: what is left shows in the next check. Files of problems begin with the shown name of the folder.
 * @param root absolute path of the content folder
 * @returns the changes made, in the order of the problems
 */
export function mend(root: string, shown: string, problems: readonly Problem[]): Mended[] {
  const byFile = new Map<string, Mended[]>();
  for (const { file, rule, fix } of problems) {
    if (fix) byFile.set(file, [...(byFile.get(file) ?? []), { file, rule, ...fix }]);
  }
  return [...byFile].flatMap(([file, fixes]) => {
    const path = join(root, file.slice(shown.length + 1));
    const text = readFileSync(path, 'utf8');
    const { mended, made } = withFixes(text, fixes);
    if (made.length > 0) writeFileSync(path, mended);
    return made;
  });
}

/** The text with all fixes that still fit; of two that overlap, the first. */
export function withFixes<Each extends Fix>(
  text: string,
  fixes: readonly Each[],
): { mended: string; made: Each[] } {
  const starts = lineStarts(text);
  const placed = fixes
    .map((fix) => ({ fix, at: (starts[fix.line - 1] ?? text.length) + fix.column - 1 }))
    .filter(({ fix, at }) => text.startsWith(fix.found, at))
    .sort((a, b) => a.at - b.at);
  const made: Each[] = [];
  let mended = '';
  let done = 0;
  for (const { fix, at } of placed) {
    if (at < done) continue;
    mended += text.slice(done, at) + fix.put;
    done = at + fix.found.length;
    made.push(fix);
  }
  return { mended: mended + text.slice(done), made };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
