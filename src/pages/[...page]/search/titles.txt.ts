import type { APIRoute } from 'astro';
import { loadAtlas } from '../../../atlas/load.ts';
import { canonicalTitles } from '../../../atlas/search-names.ts';
import { type Beside, homePaths } from '../../_beside/paths.ts';

export const getStaticPaths = homePaths;

export const GET: APIRoute<Beside> = async ({ props: { locale } }) =>
  new Response(canonicalTitles(await loadAtlas(locale)).join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
