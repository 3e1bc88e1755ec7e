import { fold } from './fold.ts';

/** Longer ids make addresses that nobody reads to their end. */
const longest = 50;

/**
 * An id from a title: accents folded, everything else than letters and digits a hyphen, cut between words.
 * Empty where the title has no Latin letter or digit.
 */
export function idFrom(title: string): string {
  const id = fold(title)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (id.length <= longest) return id;
  const cut = id.slice(0, longest + 1);
  const end = cut.lastIndexOf('-');
  return cut.slice(0, end > 0 ? end : longest);
}

/** The id, or where it is taken the same with the first number, from 2, that is free. */
export function freeId(id: string, taken: (id: string) => boolean): string {
  if (!taken(id)) return id;
  for (let number = 2; ; number += 1) {
    if (!taken(`${id}-${String(number)}`)) return `${id}-${String(number)}`;
  }
}
