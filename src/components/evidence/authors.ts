import type { Author } from '../../model/source.ts';

/** "Berg, R. C., and Ziemer, H."-like lists are the citation styles' matter; on the page a name is a name. */
export function authorsInWords(authors: readonly Author[]): string {
  const names = authors.map(
    ({ given, family, literal }) => literal ?? [given, family].filter(Boolean).join(' '),
  );
  return names.length > 0 ? `${names.join(', ')}.` : '';
}
