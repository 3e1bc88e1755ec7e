import type { CollectionName } from '../model/vocabulary.ts';
import { type Locale, site } from '../site.ts';
import type { AtlasEntry } from './entry.ts';
import { loadAtlas } from './load.ts';

/** `[...locale]` is absent for the canonical language, whose pages stand at the root. */
const localeParam = (locale: Locale): string | undefined => (locale === site.defaultLocale ? undefined : locale);

/** Static paths of a page that exists once a language. */
export const localePaths = () => site.locales.map((locale) => ({ params: { locale: localeParam(locale) } }));

/** Static paths of the entry pages of a collection, once a language. */
export async function entryPaths<Name extends CollectionName>(collection: Name) {
  const paths: { params: { locale: string | undefined; id: string }; props: { entry: AtlasEntry<Name> } }[] = [];
  for (const locale of site.locales) {
    const atlas = await loadAtlas(locale);
    for (const entry of atlas[collection] as unknown as AtlasEntry<Name>[]) {
      paths.push({ params: { locale: localeParam(locale), id: entry.id }, props: { entry } });
    }
  }
  return paths;
}
