import type { CollectionName } from '../model/vocabulary.ts';
import { type Locale, site } from '../site.ts';
import { loadAtlas } from './load.ts';

/** `[...locale]` is absent for the canonical language, whose pages stand at the root. */
const localeParam = (locale: Locale): string | undefined =>
  locale === site.defaultLocale ? undefined : locale;

/** Static paths of a page that exists once a language. */
export const localePaths = () => site.locales.map((locale) => ({ params: { locale: localeParam(locale) } }));

/**
 * Static paths of the entry pages of a collection, once a language; those of one entry follow each other, because they
 * share what is read for them. They hand on ids, not entries: the dev server keeps them while an entry is edited.
 */
export async function entryPaths(collection: CollectionName) {
  const atlas = await loadAtlas(site.defaultLocale);
  return atlas[collection].flatMap(({ id }) =>
    site.locales.map((locale) => ({ params: { locale: localeParam(locale), id }, props: { id } })),
  );
}
