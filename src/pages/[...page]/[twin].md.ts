import type { APIRoute } from 'astro';
import { loadAtlas } from '../../atlas/load.ts';
import { twinFile } from '../../export/text/twin.ts';
import { shownOf } from '../_beside/shown.ts';
import { besidePaths } from '../_beside/paths.ts';
import { twinOf } from '../_beside/twin.ts';
import type { Locale } from '../../site.ts';

/** Its name is a parameter because Astro would take a file called `index.md.ts` for the folder itself. */
export const getStaticPaths = async () =>
  (await besidePaths()).map(({ params, props }) => ({ params: { ...params, twin: 'index' }, props }));

export const GET: APIRoute<{ locale: Locale; key: string }> = async ({ props: { locale, key } }) => {
  const atlas = await loadAtlas(locale);
  const body = twinFile(shownOf(atlas), twinOf(atlas, key));
  return new Response(body, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
