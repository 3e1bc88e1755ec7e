import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../../src/model/problem.ts';

export const listName = 'dictionary.txt';

/**
 * The project's own words: one a line, in alphabetical order, so that two lists can be merged and read.
 * None where the content folder has no such file.
 */
export function ownList(root: string, shown: string): { words: string[]; problems: Problem[] } {
  const path = join(root, listName);
  if (!existsSync(path) || !lstatSync(path).isFile()) return { words: [], problems: [] };
  const lines = readFileSync(path, 'utf8').split('\n');
  const words = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const compare = new Intl.Collator('es').compare;
  const problems = lines.flatMap((word, index): Problem[] => {
    const at = { file: `${shown}/${listName}`, line: index + 1, column: 1, rule: 'spelling' as const };
    if (word === '' || word.startsWith('#')) return [];
    if (!/^\p{L}[\p{L}\p{M}’'-]*$/u.test(word)) {
      return [{ ...at, message: `“${word}” is not one word`, hint: 'write one word a line' }];
    }
    const before = lines[index - 1];
    if (!before || before.startsWith('#') || compare(before, word) < 0) return [];
    return [
      {
        ...at,
        message: `“${word}” stands after “${before}”`,
        hint: 'keep the list in alphabetical order, each word once',
      },
    ];
  });
  return { words, problems };
}
