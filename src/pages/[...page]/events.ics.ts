import type { APIRoute } from 'astro';
import { agenda } from '../../atlas/agenda.ts';
import { isA } from '../../atlas/entry.ts';
import { loadAtlas } from '../../atlas/load.ts';
import { calendar } from '../../export/feeds/calendar.ts';
import { fill, words } from '../../i18n/index.ts';
import { site } from '../../site.ts';
import { homeAddress } from '../_data/load.ts';
import { type Beside, besidePaths, homePaths } from '../_beside/paths.ts';

export async function getStaticPaths() {
  const atlas = await loadAtlas(site.defaultLocale);
  const dated = await besidePaths((entry) => isA(entry, 'issues') && agenda(atlas, entry).length > 0);
  return [...homePaths(), ...dated];
}

export const GET: APIRoute<Beside> = async ({ props: { locale, key } }) => {
  const atlas = await loadAtlas(locale);
  const entry = key ? atlas.byKey.get(key) : undefined;
  const issue = entry && isA(entry, 'issues') ? entry : undefined;
  const title = issue ? `${site.name}: ${issue.title}` : site.name;
  const name = fill(words(locale).files.calendar, { title });
  const body = calendar({ home: homeAddress(), locale, page: issue?.page ?? '', name }, agenda(atlas, issue));
  return new Response(body, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
