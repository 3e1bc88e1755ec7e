import { fold } from './fold.ts';

/** Shorter words are marked only where they stand whole. */
const shortestBeginning = 4;

/** Where a text has any of the words, or goes on from one; several words together only as they stand. */
export function placesIn(text: string, wanted: readonly string[]): [from: number, to: number][] {
  const places: [number, number][] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const folded = fold(word);
    const asked = wanted.some(
      (each) => folded === each || (each.length >= shortestBeginning && folded.startsWith(each)),
    );
    if (asked) places.push([index, index + word.length]);
  }
  const folded = fold(text);
  // Folding keeps the length of texts in composed letters; where it does not, places would be off.
  if (folded.length !== text.length) return places;
  for (const phrase of wanted.filter((each) => each.includes(' '))) {
    for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
      places.push([at, at + phrase.length]);
    }
  }
  return places;
}
