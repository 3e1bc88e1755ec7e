import type { APIRoute } from 'astro';
import { comparable, mostNames } from '../../../atlas/compare-pairs.ts';
import { loadAtlas } from '../../../atlas/load.ts';
import { localePaths } from '../../../atlas/paths.ts';
import { here } from '../../../i18n/here.ts';
import { site } from '../../../site.ts';

/** Those who can be compared, as `[id, name]`, where they are too many for the form's page. */
export async function getStaticPaths() {
  const { length } = comparable(await loadAtlas(site.defaultLocale));
  return length > mostNames ? localePaths() : [];
}

export const GET: APIRoute = async (context) => {
  const atlas = await loadAtlas(here(context).locale);
  return new Response(JSON.stringify(comparable(atlas).map(({ id, title }) => [id, title])));
};
