import { EntryPage, type EntryFrame } from '../../atlas/entry-page.ts';
import { type Atlas, type AtlasEntry, entryOf } from '../../atlas/entry.ts';
import { loadAtlas } from '../../atlas/load.ts';
import { entryPaths } from '../../atlas/paths.ts';
import type { EntrySurroundings } from '../../layouts/entry-surroundings.ts';
import type { CollectionName } from '../../model/vocabulary.ts';
import { type Locale, site, urlFor } from '../../site.ts';
import { around } from '../_beside/around.ts';
import { digestOf } from '../../kept/digest.ts';
import { lastBuild } from '../../kept/last-build.ts';

/** What a model is made from. */
export interface Asked<Name extends CollectionName> {
  atlas: Atlas;
  entry: AtlasEntry<Name>;
  /** Path prefix of the site. */
  base: string;
  page: EntryPage<AtlasEntry<Name>>;
}

/** All that is drawn on the page of an entry; `frame` is asked for last, when everything has been cited. */
export type Make<Name extends CollectionName, Own extends object> = (
  asked: Asked<Name>,
) => Own & { frame: EntryFrame };

/** A layout is given this and nothing else, so that pages of one digest are the same to the byte. */
export type Model<Name extends CollectionName, Own extends object> = Omit<Own, 'frame'> & {
  entry: AtlasEntry<Name>;
  surroundings: EntrySurroundings;
};

async function modelOf<Name extends CollectionName, Own extends object>(
  collection: Name,
  make: Make<Name, Own>,
  id: string,
  locale: Locale,
): Promise<Model<Name, Own>> {
  const atlas = await loadAtlas(locale);
  const base = import.meta.env.BASE_URL;
  const entry = entryOf(atlas, collection, id);
  const { frame, ...own } = make({ atlas, entry, base, page: new EntryPage(atlas, entry, base) });
  return { ...own, entry, surroundings: { entry, ...frame, ...(await around(atlas, entry, base)) } };
}

/**
 * Static paths of the pages of a collection. Each has the digest of its model: Astro keeps what it has rendered, and
 * takes it again where the digest, the code and the configuration are those of the last build.
 */
export async function keptPaths<Name extends CollectionName, Own extends object>(
  collection: Name,
  make: Make<Name, Own>,
) {
  const paths = await entryPaths(collection);
  if (import.meta.env.DEV) return paths;
  const keys = new Map<object, string>();
  // Entry by entry: its pages in both languages share what is read for them.
  for (const ofOne of Map.groupBy(paths, ({ props }) => props.id).values()) {
    for (const path of ofOne) {
      const locale = localeOf(path.params.locale);
      const model = await modelOf(collection, make, path.props.id, locale);
      const digest = digestOf(model);
      keys.set(path, digest);
      lastBuild()?.place(`${urlFor(model.entry.page, locale).slice(1)}index.html`, digest);
    }
  }
  return paths.map((path) => ({ ...path, cacheKey: keys.get(path) }));
}

/** The model of a page that is drawn. */
export const drawn = <Name extends CollectionName, Own extends object>(
  { props, currentLocale }: { props: { id: string }; currentLocale: string | undefined },
  collection: Name,
  make: Make<Name, Own>,
): Promise<Model<Name, Own>> => modelOf(collection, make, props.id, localeOf(currentLocale));

const localeOf = (name: string | undefined): Locale =>
  site.locales.find((each) => each === name) ?? site.defaultLocale;
