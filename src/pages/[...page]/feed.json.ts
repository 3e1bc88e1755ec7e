import { jsonFeed } from '../../export/feeds/json-feed.ts';
import { feedPaths, feedRoute } from '../_beside/feed.ts';

export const getStaticPaths = feedPaths;
export const GET = feedRoute('application/feed+json', jsonFeed);
