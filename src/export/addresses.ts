import type { RecordName } from '../model/vocabulary.ts';
import { apiPath, type Locale, recordPath, site, urlFor } from '../site.ts';

/**
 * Absolute address of something below the home page.
 * @param home absolute address of the home page; ends in `/`
 * @param path without a leading slash
 */
export const absolute = (home: string, path: string): string => new URL(path, home).href;

/** Absolute address of a page in a language, from its language-free path. */
export const pageAddress = (home: string, page: string, locale: Locale): string =>
  absolute(home, urlFor(page, locale, '/').slice(1));

/** Addresses of a page in every language. */
export const pageAddresses = (home: string, page: string): Record<Locale, string> =>
  Object.fromEntries(site.locales.map((locale) => [locale, pageAddress(home, page, locale)])) as Record<
    Locale,
    string
  >;

/** Absolute address of the JSON record of an entry, by its key `collection/id`. */
export const recordAddress = (home: string, key: string): string => absolute(home, recordPath(key));

/** Absolute address of the JSON file with all records of a collection. */
export const collectionAddress = (home: string, collection: RecordName): string =>
  absolute(home, `${apiPath}${collection}.json`);

/** Absolute address of the JSON Schema with a name. */
export const schemaAddress = (home: string, name: string): string =>
  absolute(home, `${apiPath}schemas/${name}.json`);

/** Absolute address of a downloadable file on the data page. */
export const downloadAddress = (home: string, file: string): string => absolute(home, `data/${file}`);
