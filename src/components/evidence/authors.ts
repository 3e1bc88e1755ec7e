import type { Author } from '../../model/source.ts';

/** "Berg, R. C., and Ziemer, H."-like lists are the citation styles' matter; on the page a name is a name. */
export const authorNames = (authors: readonly Author[]): string[] =>
  authors.map(({ given, family, literal }) => literal ?? [given, family].filter(Boolean).join(' '));

/** The names as the start of a reference. */
export function authorsInWords(authors: readonly Author[]): string {
  const names = authorNames(authors);
  return names.length > 0 ? `${names.join(', ')}.` : '';
}
