import { tongues } from './language.ts';
import { Random } from './random.ts';

/** The synthetic debate begins in this year; the last thing written about it came out in the other. */
const debate = { first: 2010, last: 2025 } as const;

/** The day on which a source came out, by its number. */
export function issuedOn(source: number): string {
  const random = new Random(`issued ${String(source)}`);
  return `${String(random.between(debate.first + 2, debate.last))}-01-0${String(random.between(1, 9))}`;
}

/**
 * A day, month or year of the time that the debate took, most to the day.
 * @param source number of the source that tells of it; it came out later
 */
export function dateIn(random: Random, source?: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const end = source === undefined ? debate.last : Number(issuedOn(source).slice(0, 4));
  const year = String(random.between(debate.first, end - 1));
  const month = `${year}-${two(random.between(1, 12))}`;
  const precision = random.next();
  return precision < 0.7 ? `${month}-${two(random.between(1, 28))}` : precision < 0.9 ? month : year;
}

const day = (random: Random): string => `2025-0${String(random.between(1, 9))}-1${String(random.below(10))}`;

export const housekeeping = (random: Random): Record<string, string> => {
  const added = day(random);
  return { added, reviewed: added };
};

/** One sentence in both languages. */
export const said = (random: Random, words: number): { en: string; es: string } => ({
  en: `${tongues.en.sentence(random, words)}.`,
  es: `${tongues.es.sentence(random, words)}.`,
});
