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
 * What a result shows of its page: the matched words in their surroundings, or, where only its names match, how the
 * page begins. The heading, and what stands before it, is left out: the result shows it already.
 * @param page the whole text and Pagefind's excerpt of it
 * @param length how many words of the beginning
 */
export function shownExcerpt(
  page: { content: string; excerpt: string },
  heading: string,
  length: number,
): Piece[] {
  const pieces = after(heading, excerptPieces(page.excerpt));
  if (pieces.some(({ marked }) => marked)) return pieces;
  const text = after(heading, [{ text: page.content, marked: false }])[0]?.text ?? '';
  const words = text.split(/\s+/).filter((word) => word !== '');
  const opening = words.length > length ? `${words.slice(0, length).join(' ')} …` : words.join(' ');
  return opening === '' ? [] : [{ text: opening, marked: false }];
}

/** The pieces from where the heading ends; all of them where it is not among them. */
function after(heading: string, pieces: readonly Piece[]): Piece[] {
  const text = pieces.map((piece) => piece.text).join('');
  const at = heading === '' ? -1 : text.indexOf(heading);
  if (at < 0) return [...pieces];
  const end = at + heading.length;
  // The index ends a heading with a full stop of its own.
  let left = end + (/^[.\s]*/.exec(text.slice(end))?.[0].length ?? 0);
  return pieces.flatMap((piece) => {
    const rest = piece.text.slice(left);
    left = Math.max(0, left - piece.text.length);
    return rest === '' ? [] : [{ ...piece, text: rest }];
  });
}
