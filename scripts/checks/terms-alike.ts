import { type Check, problemAt } from './check.ts';
import { pairsOf, type Pair } from './pairs/pair.ts';
import { proseWords } from './pairs/prose-words.ts';
import type { TermChoice } from './pairs/terminology.ts';

/** One term, one translation: readers who search for a word find every page that speaks of the thing. */
export const termsAlike: Check = {
  name: 'terms-alike',
  description: 'A translation calls a thing what the terminology calls it, and nothing else.',
  run: (subject) => {
    const choices = subject.terminology.map(patternsOf);
    return pairsOf(subject).flatMap((pair) => {
      const original = wordsOf(pair, 'original');
      const lower = original.toLowerCase();
      const translated = wordsOf(pair, 'translated');
      const problem = (message: string, hint: string) =>
        problemAt(pair.translation, [], 'terms-alike', message, hint);
      return choices.flatMap(({ choice: { en, es }, beginning, asked, given, refused }) => {
        // Most terms are on no page: looking for letters is quicker than for words in any case.
        if (!lower.includes(beginning) || !asked.test(original)) return [];
        const wrong = refused.exec(translated)?.[0];
        if (wrong) return [problem(`found "${wrong}" for "${en}"`, `write "${es}"`)];
        if (given.test(translated)) return [];
        return [
          problem(`"${en}" is said without "${es}"`, `write "${es}", or add the form to "also" in the list`),
        ];
      });
    });
  },
};

interface Patterns {
  choice: TermChoice;
  /** The English term's first word, in small letters. */
  beginning: string;
  asked: RegExp;
  given: RegExp;
  refused: RegExp;
}

function patternsOf(choice: TermChoice): Patterns {
  const { en, es, also, not } = choice;
  const beginning = (en.split(' ')[0] ?? en).toLowerCase();
  const [asked, given, refused] = [inAnyCase([en]), inAnyCase([es, ...also]), asWritten(not)];
  return { choice, beginning, asked, given, refused };
}

/** Any of the terms as whole words, each word in singular or plural. An empty list matches nothing. */
function anyOf(terms: readonly string[], form: (word: string) => string, flags: string): RegExp {
  const forms = terms.map((term) =>
    term
      .split(' ')
      .map((word) => `${form(word)}(?:e?s)?`)
      .join('\\s+'),
  );
  return forms.length === 0
    ? /(?!)/u
    : new RegExp(`(?<![\\p{L}-])(?:${forms.join('|')})(?![\\p{L}-])`, flags);
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const inAnyCase = (terms: readonly string[]): RegExp => anyOf(terms, escaped, 'iu');

/**
 * As written, but for a capital at the start of a word: capitals may be all that tells a refused form from the right
 * one (PyME, pyme), and a name has capitals of its own (eCommerce Institute).
 */
const asWritten = (terms: readonly string[]): RegExp =>
  anyOf(
    terms,
    (word) => `(?:${escaped(word)}|${escaped(word.charAt(0).toUpperCase() + word.slice(1))})`,
    'u',
  );

function wordsOf({ fields, bodies }: Pair, side: 'original' | 'translated'): string {
  const texts = fields.map(({ original, words }) => (side === 'original' ? original : words));
  return [...texts, proseWords(bodies?.[side] ?? '')].join('\n');
}
