import type { Author, Source } from '../../model/source.ts';

/** "Berg, R. C., and Ziemer, H."-like lists are the citation styles' matter; on the page a name is a name. */
export const authorNames = (authors: readonly Author[]): string[] =>
  authors.map(({ given, family, literal }) => literal ?? [given, family].filter(Boolean).join(' '));

/** The names as the start of a reference. */
export function authorsInWords(authors: readonly Author[]): string {
  const names = authorNames(authors);
  return names.length > 0 ? `${names.join(', ')}.` : '';
}

/** Who wrote it and when, for a work that has been described before; its title where nobody signs. */
export function shortReference({ facts, title }: { facts: Source; title: string }): string {
  const names = facts.authors.map(({ family, literal, given }) => family ?? literal ?? given);
  const [year] = /\d{4}/.exec(facts.issued ?? '') ?? [];
  return names.length > 0 ? [names.join(', '), year].filter(Boolean).join(' ') : title;
}
