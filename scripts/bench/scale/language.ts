import { Random } from './random.ts';

/**
 * Two invented languages with the statistics of real ones: words by Zipf's law, every second one a particle. No word
 * is a number, a month or a name, so that a translation never says something else than its original.
 */
export interface Tongue {
  /** Some words, the first with a capital. */
  sentence(random: Random, words: number): string;
  /** A few words for a title, told apart by their number in letters. */
  title(random: Random, apart: number): string;
}

const vowels = ['a', 'e', 'i', 'o', 'u'];

/** What the syllables would make by chance: numbers and months. */
const counted = /^(?:zero|five|nine|seven|ten|cero|doce|mayo|mil|dos|tres|nueve)$/;

/** `size` different words made of syllables over these consonants; no word stands twice. */
function lexicon(seed: string, consonants: string, size: number): string[] {
  const random = new Random(seed);
  const words = new Set<string>();
  while (words.size < size) {
    let word = '';
    for (let syllable = random.between(2, 4); syllable > 0; syllable -= 1) {
      word += random.of([...consonants]) + random.of(vowels);
    }
    if (random.chance(0.4)) word += random.of(['n', 'r', 's', 'l']);
    if (!counted.test(word)) words.add(word);
  }
  return [...words];
}

function tongue(seed: string, consonants: string, particles: readonly string[]): Tongue {
  const words = lexicon(seed, consonants, 8000);
  const word = (random: Random): string => words[random.rank(words.length)] ?? '';
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return {
    sentence(random, count) {
      const parts: string[] = [];
      for (let index = 0; index < count; index += 1) {
        parts.push(index % 2 === 1 && random.chance(0.8) ? random.of(particles) : word(random));
      }
      return capital(parts.join(' '));
    },
    title: (random, apart) =>
      capital(`${word(random)} ${random.of(particles)} ${word(random)} ${inLetters(apart)}`),
  };
}

/** A number as a word that stands for it alone. */
export function inLetters(number: number): string {
  let word = '';
  for (let rest = number + 1; rest > 0; rest = Math.floor(rest / 20)) {
    word = `${'bdfgklmnprstvbdfgklm'.charAt(rest % 20)}${vowels[rest % 5] ?? ''}${word}`;
  }
  return `q${word}`;
}

export const tongues = {
  en: tongue('en', 'bdfghklmnprstvw', ['the', 'of', 'and', 'to', 'in', 'for', 'that', 'with', 'on', 'by']),
  es: tongue('es', 'bcdfgjlmnprstvy', ['el', 'de', 'y', 'la', 'en', 'para', 'que', 'con', 'los', 'por']),
} as const;
export type TongueName = keyof typeof tongues;
