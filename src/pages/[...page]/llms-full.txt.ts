import type { APIRoute } from 'astro';
import { loadAtlas } from '../../atlas/load.ts';
import { fullText } from '../_beside/full-text.ts';
import { type Beside, homePaths } from '../_beside/paths.ts';

export const getStaticPaths = homePaths;

export const GET: APIRoute<Beside> = async ({ props: { locale } }) =>
  new Response(fullText(await loadAtlas(locale)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
