import type { APIRoute } from 'astro';
import { loadAtlas } from '../../../atlas/load.ts';
import { searchNames } from '../../../atlas/search-names.ts';
import { nameList } from '../../../search/name-list.ts';
import { type Beside, homePaths } from '../../_beside/paths.ts';

export const getStaticPaths = homePaths;

export const GET: APIRoute<Beside> = async ({ props: { locale } }) =>
  new Response(nameList(searchNames(await loadAtlas(locale))), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
