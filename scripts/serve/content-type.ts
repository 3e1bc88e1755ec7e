/** Text, which some clients read as Latin-1 unless told otherwise, by the end of a file's name. */
const text: Record<string, string> = {
  bib: 'application/x-bibtex',
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  ics: 'text/calendar',
  js: 'text/javascript',
  md: 'text/markdown',
  mjs: 'text/javascript',
  ris: 'application/x-research-info-systems',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'text/xml',
};

/** All else that the site may hold. The parts of Pagefind's index have no registered type. */
const other: Record<string, string> = {
  avif: 'image/avif',
  bin: 'application/octet-stream',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  json: 'application/json',
  pagefind: 'application/octet-stream',
  pdf: 'application/pdf',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  png: 'image/png',
  sqlite: 'application/vnd.sqlite3',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  zip: 'application/zip',
};

/** The content type of every kind of file, by the end of its name. */
export const contentTypes: ReadonlyMap<string, string> = new Map([
  ...Object.entries(text).map(([extension, type]) => [extension, `${type}; charset=utf-8`] as const),
  ...Object.entries(other),
]);

/** The ends of names that share a type, by type. */
export function extensionsByType(): Map<string, string[]> {
  const types = new Map<string, string[]>();
  for (const [extension, type] of contentTypes) types.set(type, [...(types.get(type) ?? []), extension]);
  return types;
}

/** What is worth packing: the rest is packed already. */
export const packable: ReadonlySet<string> = new Set([
  ...Object.keys(text),
  'ico',
  'json',
  'sqlite',
  'wasm',
  'webmanifest',
]);

/**
 * @param path a file's path or address, without a query; a folder's stands for the page in it
 * @returns nothing for a kind that no host is told about
 */
export function contentTypeOf(path: string): string | undefined {
  if (path === '' || path.endsWith('/')) return contentTypes.get('html');
  return contentTypes.get(path.slice(path.lastIndexOf('.') + 1));
}
