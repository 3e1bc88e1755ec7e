import type { APIRoute } from 'astro';
import { loadAtlas } from '../../atlas/load.ts';
import { llmsFullText } from '../../export/text/llms.ts';
import { twinPart } from '../../export/text/twin.ts';
import { shownOf } from '../_beside/shown.ts';
import { type Beside, homePaths } from '../_beside/paths.ts';
import { twinOf } from '../_beside/twin.ts';

export const getStaticPaths = homePaths;

export const GET: APIRoute<Beside> = async ({ props: { locale } }) => {
  const atlas = await loadAtlas(locale);
  const shown = shownOf(atlas);
  const parts = [...atlas.byKey.keys()].map((key) => twinPart(shown, twinOf(atlas, key)));
  return new Response(llmsFullText(shown, parts), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
