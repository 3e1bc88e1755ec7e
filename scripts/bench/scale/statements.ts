import { tongues } from './language.ts';
import type { Random } from './random.ts';

/** A day, month or year of the time that the synthetic debate took: 2010 to 2024, most to the day. */
export function dateIn(random: Random): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const year = String(random.between(2010, 2024));
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
