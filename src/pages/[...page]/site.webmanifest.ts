import type { APIRoute } from 'astro';
import { webManifest } from '../../export/web-manifest.ts';
import { type Beside, homePaths } from '../_beside/paths.ts';

export const getStaticPaths = homePaths;

/** The site as something to put on a home screen, in each language. */
export const GET: APIRoute<Beside> = ({ props: { locale } }) =>
  new Response(webManifest(locale, import.meta.env.BASE_URL), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
