import type { APIRoute } from 'astro';
import { cardOfPage, cardPaths } from '../_beside/card.ts';
import type { Beside } from '../_beside/paths.ts';

export const getStaticPaths = cardPaths;

/** The picture of a shared link. */
export const GET: APIRoute<Beside> = async ({ props }) =>
  new Response(await cardOfPage(props), { headers: { 'Content-Type': 'image/png' } });
