import { collator } from '../i18n/format.ts';
import type { Atlas, AtlasEntry } from './entry.ts';

/** Entries whose titles begin with a letter. */
export interface Letter {
  /** The letter as its language counts it, or `#` for what begins with none. */
  letter: string;
  entries: AtlasEntry[];
}

/** The id of a letter on a page. */
export const letterId = (letter: string): string => `letter-${letter === '#' ? 'other' : letter}`;

const made = new WeakMap<Atlas, readonly Letter[]>();

/** Every entry by its title, under the letters of the atlas's language. Sorted once an atlas. */
export function aToZ(atlas: Atlas): readonly Letter[] {
  let letters = made.get(atlas);
  if (!letters) made.set(atlas, (letters = lettersIn(atlas)));
  return letters;
}

function lettersIn(atlas: Atlas): Letter[] {
  const compare = collator(atlas.locale);
  const sorted = [...atlas.byKey.values()].sort((a, b) => compare(sortKey(a), sortKey(b)));
  return [...Map.groupBy(sorted, ({ title }) => letterOf(title))]
    .sort(([a], [b]) => Number(a === '#') - Number(b === '#') || compare(a, b))
    .map(([letter, entries]) => ({ letter, entries }));
}

/** A title without what stands before its first letter: quotation marks, brackets, `#`. */
export const sortKey = ({ title }: Pick<AtlasEntry, 'title'>): string =>
  title.replace(/^[^\p{L}\p{N}]+/u, '');

/** `Á` is filed under A, `Ñ` is a letter of its own, digits come last. */
function letterOf(title: string): string {
  const first = sortKey({ title }).charAt(0).toUpperCase();
  if (first === 'Ñ') return first;
  const plain = first.normalize('NFD').charAt(0);
  return /\p{L}/u.test(plain) ? plain : '#';
}
