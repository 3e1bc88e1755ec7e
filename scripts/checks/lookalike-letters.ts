import { lookalikes } from '../../src/mdx/lookalikes.ts';
import type { Check } from './check.ts';

/** A reader, a search and a reviewer must meet the same word; a Cyrillic а in a name makes another one of it. */
export const lookalikeLetters: Check = {
  name: 'lookalike-letters',
  description: 'No word mixes scripts, or is written in letters that only look like others.',
  run: ({ files }) =>
    files.flatMap(({ file, text }) => {
      const found = lookalikes(text);
      return found.map(({ index, found: word, looksLike }) => {
        const before = text.slice(0, index);
        const start = before.lastIndexOf('\n') + 1;
        return {
          file,
          line: before.split('\n').length,
          column: index - start + 1,
          rule: 'lookalike-letters',
          message: `found “${word}”, whose letters are not all what they look like`,
          hint: looksLike === word ? 'type the word again' : `type it again: “${looksLike}”`,
        };
      });
    }),
};
