import type { Check } from './check.ts';
import { pairsOf } from './pairs/pair.ts';

/** A claim is cited where it is made, in every language. */
export const pairsCiteAlike: Check = {
  name: 'pairs-cite-alike',
  description: 'A translation cites the places of its original, in the same order.',
  run: (subject) =>
    pairsOf(subject).flatMap(({ prose }) => {
      if (!prose) return [];
      const { original, translated } = prose;
      const wanted = original.citations.map(({ source, at }) => `${source}, ${at}`);
      const found = translated.citations.map(({ source, at }) => `${source}, ${at}`);
      const index = wanted.findIndex((each, position) => each !== found[position]);
      const differs = index >= 0 ? index : found.length > wanted.length ? wanted.length : -1;
      if (differs < 0) return [];
      const place = translated.citations[differs] ?? translated.citations.at(-1) ?? { line: 1, column: 1 };
      return [
        {
          file: translated.file,
          line: place.line,
          column: place.column,
          rule: 'pairs-cite-alike',
          message: `citation ${String(differs + 1)} is ${quoted(found[differs])}; in the original it is ${quoted(wanted[differs])}`,
          hint: 'cite the same places in the same order as the original',
        },
      ];
    }),
};

const quoted = (citation: string | undefined): string => (citation ? `"${citation}"` : 'missing');
