import type { Entry } from '../../src/mdx/content.ts';
import { type Check, problemAt, type Subject } from './check.ts';
import { pairsOf, type Pair } from './pairs/pair.ts';
import { proseWords } from './pairs/prose-words.ts';

/** Who is named in one language and not in the other has been lost, or put in. */
export const pairsNameAlike: Check = {
  name: 'pairs-name-alike',
  description: 'A translation names the people whom its original names.',
  run: (subject) => {
    const people = peopleOf(subject);
    const known = new Set(people.map(({ word }) => word));
    return pairsOf(subject).flatMap((pair) => {
      const original = namesIn(pair, 'original', known);
      const translated = namesIn(pair, 'translated', known);
      return people
        .filter(({ word }) => original.has(word) !== translated.has(word))
        .map(({ name, word }) =>
          problemAt(
            pair.translation,
            [],
            'pairs-name-alike',
            `the translation ${original.has(word) ? 'leaves out' : 'puts in'} ${name}`,
            'name the same people as the original',
          ),
        );
    });
  },
};

/** People by the last word of their name, which is what a text repeats. */
function peopleOf({ entries }: Subject): { name: string; word: string }[] {
  return entries
    .filter((entry): entry is Entry<'stakeholders'> => entry.collection === 'stakeholders')
    .filter(({ data }) => data.kind === 'person')
    .map(({ data: { title } }) => ({ name: title, word: words(title).at(-1) ?? title }));
}

function namesIn(
  { fields, bodies }: Pair,
  side: 'original' | 'translated',
  known: ReadonlySet<string>,
): ReadonlySet<string> {
  const texts = fields.map(({ original, words }) => (side === 'original' ? original : words));
  return new Set(
    [...texts, proseWords(bodies?.[side] ?? '')].flatMap(words).filter((word) => known.has(word)),
  );
}

const words = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];
