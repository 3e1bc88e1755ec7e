import { type Check, problemAt } from './check.ts';
import { difference, pairsOf } from './pairs/pair.ts';
import { proseWords } from './pairs/prose-words.ts';
import { quantitiesIn } from './pairs/quantities.ts';
import { languages } from '../../src/model/vocabulary.ts';

const [canonical] = languages;
const hint = 'give both languages the same numbers and months; a word such as "ambos" is no number';

/** A figure that differs between two languages is wrong in one of them. */
export const pairsCountAlike: Check = {
  name: 'pairs-count-alike',
  description: 'A translation has the numbers and months of its original.',
  run: (subject) =>
    pairsOf(subject).flatMap(({ language, translation, fields, bodies }) => {
      const compare = (original: string, words: string): string | null =>
        difference(quantitiesIn(original, canonical), quantitiesIn(words, language));
      const inFields = fields.flatMap(({ original, words, at }) => {
        const found = compare(original, words);
        return found
          ? [problemAt(translation, at, 'pairs-count-alike', `the translation ${found}`, hint)]
          : [];
      });
      const found = bodies && compare(proseWords(bodies.original), proseWords(bodies.translated));
      const inProse = {
        file: translation.file.file,
        line: translation.file.bodyLine,
        column: 1,
        rule: 'pairs-count-alike' as const,
        hint,
      };
      return found ? [...inFields, { ...inProse, message: `the translated prose ${found}` }] : inFields;
    }),
};
