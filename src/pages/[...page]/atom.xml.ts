import { atom } from '../../export/feeds/atom.ts';
import { feedPaths, feedRoute } from '../_beside/feed.ts';

export const getStaticPaths = feedPaths;
export const GET = feedRoute('application/atom+xml', atom);
