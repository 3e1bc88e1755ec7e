import { EntryPage, type EntryFrame } from '../../atlas/entry-page.ts';
import { type Atlas, type AtlasEntry, entryOf } from '../../atlas/entry.ts';
import { loadAtlas } from '../../atlas/load.ts';
import { entryPaths } from '../../atlas/paths.ts';
import type { Whole } from '../../export/whole.ts';
import { digestOf } from '../../kept/digest.ts';
import { lastBuild } from '../../kept/last-build.ts';
import type { EntrySurroundings } from '../../layouts/entry-surroundings.ts';
import type { CollectionName } from '../../model/vocabulary.ts';
import { type Locale, site, urlFor } from '../../site.ts';
import { around } from '../_beside/around.ts';
import { loadWhole } from '../_data/load.ts';

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

function modelOf<Name extends CollectionName, Own extends object>(
  collection: Name,
  make: Make<Name, Own>,
  id: string,
  atlas: Atlas,
  whole: Whole,
): Model<Name, Own> {
  const base = import.meta.env.BASE_URL;
  const entry = entryOf(atlas, collection, id);
  const { frame, ...own } = make({ atlas, entry, base, page: new EntryPage(atlas, entry, base) });
  return { ...own, entry, surroundings: { entry, ...frame, ...around(atlas, whole, entry, base) } };
}

/** The model that was made last for a key: it is drawn next, where its page is not kept. */
let lately: { make: unknown; id: string; locale: Locale; model: unknown } | undefined;

/**
 * Static paths of the pages of a collection. Each has the digest of its model as its key: Astro keeps what it has
 * rendered, and takes it again where the key, the code and the configuration are those of the last build.
 */
export async function keptPaths<Name extends CollectionName, Own extends object>(
  collection: Name,
  make: Make<Name, Own>,
) {
  const paths = await entryPaths(collection);
  const kept = lastBuild();
  if (!kept) return paths;
  const whole = await loadWhole();
  return Promise.all(
    paths.map(async (path) => {
      const { id } = path.props;
      const locale = localeOf(path.params.locale);
      const atlas = await loadAtlas(locale);
      const file = `${urlFor(entryOf(atlas, collection, id).page, locale).slice(1)}index.html`;
      const cacheKey = kept.keyLater(file, () => {
        const model = modelOf(collection, make, id, atlas, whole);
        lately = { make, id, locale, model };
        // A build for developers (`--devOutput`) is drawn otherwise.
        return digestOf({ model, prod: import.meta.env.PROD });
      });
      return { ...path, cacheKey };
    }),
  );
}

/** The model of a page that is drawn. */
export async function drawn<Name extends CollectionName, Own extends object>(
  { props: { id }, currentLocale }: { props: { id: string }; currentLocale: string | undefined },
  collection: Name,
  make: Make<Name, Own>,
): Promise<Model<Name, Own>> {
  const locale = localeOf(currentLocale);
  const known = lately;
  lately = undefined;
  if (known?.make === make && known.id === id && known.locale === locale) {
    return known.model as Model<Name, Own>;
  }
  return modelOf(collection, make, id, await loadAtlas(locale), await loadWhole());
}

const localeOf = (name: string | undefined): Locale =>
  site.locales.find((each) => each === name) ?? site.defaultLocale;
