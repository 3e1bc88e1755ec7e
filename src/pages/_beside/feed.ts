import type { APIRoute } from 'astro';
import { loadAtlas } from '../../atlas/load.ts';
import { newsOf } from '../../atlas/news.ts';
import { type Feed, feedOf } from '../../export/feeds/feed.ts';
import { feedCollections } from '../../export/files.ts';
import { words } from '../../i18n/index.ts';
import type { CollectionName } from '../../model/vocabulary.ts';
import type { Locale } from '../../site.ts';
import { correctionLog, logPaths } from './log.ts';
import { shownOf } from './shown.ts';
import { type Beside, besidePaths, homePaths } from './paths.ts';

const followed: readonly CollectionName[] = feedCollections;

/** Static paths of feeds: of the whole site, of what can be followed alone, and of the corrections. */
export const feedPaths = async () => [
  ...homePaths(),
  ...logPaths(),
  ...(await besidePaths(({ collection }) => followed.includes(collection))),
];

/** An endpoint that writes the feed of its page in a format. */
export const feedRoute =
  (type: string, format: (feed: Feed, locale: Locale) => string): APIRoute<Beside & { log?: true }> =>
  async ({ props: { locale, key, log } }) => {
    const atlas = await loadAtlas(locale);
    const subject = key ? atlas.byKey.get(key) : undefined;
    const feed = log
      ? feedOf(shownOf(atlas), logOf(locale), atlas.corrections)
      : feedOf(shownOf(atlas), subject, newsOf(atlas, subject));
    return new Response(format(feed, locale), { headers: { 'Content-Type': type } });
  };

const logOf = (locale: Locale) => {
  const { title, lead } = words(locale).corrections;
  return { page: correctionLog, title, description: lead };
};
