import type { APIRoute } from 'astro';
import { openSearch } from '../../export/opensearch.ts';
import { homeAddress } from '../_data/load.ts';
import { type Beside, homePaths } from '../_beside/paths.ts';

export const getStaticPaths = homePaths;

export const GET: APIRoute<Beside> = ({ props: { locale } }) =>
  new Response(openSearch(homeAddress(), locale), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
