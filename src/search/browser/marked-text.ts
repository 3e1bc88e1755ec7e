import type { Piece } from './excerpt.ts';
import { fold } from './fold.ts';
import { placesIn } from './places-in.ts';

/** Pieces of an excerpt as they stand on a page. */
export const markedPieces = (pieces: readonly Piece[]): (string | HTMLElement)[] =>
  pieces.map(({ text, marked }) => (marked ? mark(text) : text));

/** A text with the words asked for marked. */
export function markedText(text: string, asked: readonly string[]): (string | HTMLElement)[] {
  const parts: (string | HTMLElement)[] = [];
  let done = 0;
  for (const [from, to] of placesIn(text, asked.map(fold)).sort((a, b) => a[0] - b[0])) {
    if (from < done) continue;
    parts.push(text.slice(done, from), mark(text.slice(from, to)));
    done = to;
  }
  return [...parts, text.slice(done)].filter((part) => part !== '');
}

function mark(text: string): HTMLElement {
  const element = document.createElement('mark');
  element.textContent = text;
  return element;
}
