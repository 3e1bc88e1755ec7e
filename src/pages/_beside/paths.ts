import type { AtlasEntry } from '../../atlas/entry.ts';
import { loadAtlas } from '../../atlas/load.ts';
import { type Locale, site, urlFor } from '../../site.ts';

/** What an endpoint is told of the page that its file stands beside. */
export interface Beside {
  locale: Locale;
  /** Key of the entry; absent for the files of the whole site. */
  key?: string;
}

/** The `[...page]` of a route: `es/issues/x`; absent at the root. */
const pageParam = (page: string, locale: Locale): string | undefined =>
  urlFor(page, locale).slice(1, -1) || undefined;

/** Static paths of a file that stands beside the home page of each language. */
export const homePaths = () =>
  site.locales.map((locale) => ({ params: { page: pageParam('', locale) }, props: { locale } }));

/** Static paths of a file that stands beside the page of each such entry, in each language. */
export async function besidePaths(fits: (entry: AtlasEntry) => boolean = () => true) {
  const atlas = await loadAtlas(site.defaultLocale);
  const entries = [...atlas.byKey.values()].filter(fits);
  return site.locales.flatMap((locale) =>
    entries.map(({ key, page }) => ({ params: { page: pageParam(page, locale) }, props: { locale, key } })),
  );
}
