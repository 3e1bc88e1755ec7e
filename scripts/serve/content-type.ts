const text: Record<string, string> = {
  bib: 'application/x-bibtex',
  css: 'text/css',
  csv: 'text/csv',
  ics: 'text/calendar',
  js: 'text/javascript',
  md: 'text/markdown',
  mjs: 'text/javascript',
  ris: 'application/x-research-info-systems',
  txt: 'text/plain',
};

/**
 * The content type where sirv's own table does not do: text, which some clients read as Latin-1 unless told
 * otherwise, and the parts of Pagefind's index, which have no registered type.
 *
 * @param path a file's path or address, without a query
 */
export function contentTypeOf(path: string): string | undefined {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  if (Object.hasOwn(text, extension)) return `${text[extension]}; charset=utf-8`;
  return /^(?:pagefind|pf_\w+)$/.test(extension) ? 'application/octet-stream' : undefined;
}
