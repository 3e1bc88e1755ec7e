/**
 * A body without what is no prose: the attributes of components, the targets of links, the labels of footnotes.
 * Their agreement has checks of its own.
 * Nor are the titles of works, which are the same in every language.
 */
export const proseWords = (body: string): string =>
  body
    .replace(/<[A-Z][^>]*>|<\/[A-Z][^>]*>/g, '')
    .replace(/\[[^\]]*\]\([^)]*\bsources\/[^)]*\)/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\[\^[^\]]*\]:?/g, '')
    .replace(/^\s*\d+[.)]\s/gm, '');
