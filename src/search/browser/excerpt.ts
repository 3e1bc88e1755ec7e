/** A run of an excerpt's text; the matched words are marked. */
export interface Piece {
  text: string;
  marked: boolean;
}

/**
 * Pagefind's excerpt as text: it puts `<mark>` around matched words and writes `<` and `>` of the page as entities
 * (pagefind.js, `build_excerpt`). Nothing else in it is markup, and nothing of it may become markup.
 */
export function excerptPieces(excerpt: string): Piece[] {
  const pieces: Piece[] = [];
  let marked = false;
  for (const part of excerpt.split(/(<\/?mark>)/)) {
    if (part === '<mark>' || part === '</mark>') marked = part === '<mark>';
    else if (part !== '') pieces.push({ text: decoded(part), marked });
  }
  return pieces;
}

const decoded = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/**
 * How a page begins after its heading, for results without a matched word in their text.
 * @param content the whole text of the page, as the index keeps it
 * @param heading cut off with what stands before it, because the result shows it already
 * @param length how many words
 */
export function opening(content: string, heading: string, length: number): string {
  const at = heading === '' ? -1 : content.indexOf(heading);
  const rest = at < 0 ? content : content.slice(at + heading.length).replace(/^[.\s]+/, '');
  const words = rest.split(/\s+/).filter((word) => word !== '');
  return words.length > length ? `${words.slice(0, length).join(' ')} …` : words.join(' ');
}
