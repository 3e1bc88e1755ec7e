import type { APIRoute } from 'astro';
import { loadAtlas } from '../../atlas/load.ts';
import { newsOf } from '../../atlas/news.ts';
import { type Feed, feedOf } from '../../export/feeds/feed.ts';
import { feedCollections } from '../../export/files.ts';
import type { CollectionName } from '../../model/vocabulary.ts';
import type { Locale } from '../../site.ts';
import { shownOf } from './shown.ts';
import { type Beside, besidePaths, homePaths } from './paths.ts';

const followed: readonly CollectionName[] = feedCollections;

/** Static paths of feeds: of the whole site, and of what can be followed alone. */
export const feedPaths = async () => [
  ...homePaths(),
  ...(await besidePaths(({ collection }) => followed.includes(collection))),
];

/** An endpoint that writes the feed of its page in a format. */
export const feedRoute =
  (type: string, format: (feed: Feed, locale: Locale) => string): APIRoute<Beside> =>
  async ({ props: { locale, key } }) => {
    const atlas = await loadAtlas(locale);
    const subject = key ? atlas.byKey.get(key) : undefined;
    const feed = feedOf(shownOf(atlas), subject, newsOf(atlas, subject));
    return new Response(format(feed, locale), { headers: { 'Content-Type': type } });
  };
