/** The parameter by which a page is told what to mark. */
export const markParameter = 'highlight';

/** Address of a page that will mark these words. */
export function markedLink(href: string, words: readonly string[]): string {
  const address = new URL(href, location.href);
  for (const word of words) address.searchParams.append(markParameter, word);
  return address.pathname + address.search + address.hash;
}
