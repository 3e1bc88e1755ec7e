/**
 * A body without what is no prose: the attributes of components, the targets of links, the labels of footnotes.
 * Their agreement has checks of its own.
 */
export const proseWords = (body: string): string =>
  body
    .replace(/<[A-Z][^>]*>|<\/[A-Z][^>]*>/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\[\^[^\]]*\]:?/g, '')
    .replace(/^\s*\d+[.)]\s/gm, '');
