import type { Element } from 'hast';
import { s } from 'hastscript';

/*
 * Drawings have no view box: across they measure in percent of their width, down in em, so that they fit any column
 * and their words keep the size of the text around them.
 */

/** A share of the width, from 0 to 1, as SVG wants it. */
export const across = (share: number): string => `${rounded(share * 100)}%`;

/** A height in lines of small text. */
export const down = (lines: number): string => `${rounded(lines)}em`;

/** Two decimals are finer than any screen, and are the same on every machine. */
const rounded = (value: number): string => String(Math.round(value * 100) / 100);

/** Words in a drawing. */
export const label = (
  text: string,
  place: { x: string; y: string; dx?: string },
  end: 'start' | 'middle' | 'end' = 'start',
  name = 'drawing-label',
): Element => s('text', { class: `${name} drawing-${end}`, ...place }, text);

/** Breaks words into lines of so many characters: SVG does not break lines itself. */
export function inLines(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
