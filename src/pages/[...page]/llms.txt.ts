import type { APIRoute } from 'astro';
import { loadAtlas } from '../../atlas/load.ts';
import { llmsText } from '../../export/text/llms.ts';
import { shownOf } from '../_beside/shown.ts';
import { type Beside, homePaths } from '../_beside/paths.ts';

export const getStaticPaths = homePaths;

export const GET: APIRoute<Beside> = async ({ props: { locale } }) =>
  new Response(llmsText(shownOf(await loadAtlas(locale))), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
