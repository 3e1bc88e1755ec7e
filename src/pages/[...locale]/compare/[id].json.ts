import type { APIRoute } from 'astro';
import { standOf } from '../../../atlas/balance.ts';
import { comparable } from '../../../atlas/compare-pairs.ts';
import { entryOf } from '../../../atlas/entry.ts';
import { loadAtlas } from '../../../atlas/load.ts';
import { localePaths } from '../../../atlas/paths.ts';
import { subjectOf } from '../../../atlas/positions.ts';
import { positionsHeldBy } from '../../../atlas/positions-index.ts';
import { positionRow } from '../../../atlas/rows.ts';
import { dateInWords } from '../../../i18n/format.ts';
import { here } from '../../../i18n/here.ts';
import { site } from '../../../site.ts';

/** What the script of the comparison reads of each stakeholder (`search/browser/compare-cards.ts`). */
export async function getStaticPaths() {
  const atlas = await loadAtlas(site.defaultLocale);
  return localePaths().flatMap(({ params }) =>
    comparable(atlas).map(({ id }) => ({ params: { ...params, id } })),
  );
}

export const GET: APIRoute = async ({ params, currentLocale }) => {
  const { locale, t, url } = here({ currentLocale });
  const atlas = await loadAtlas(locale);
  const own = ({ language }: { language: string }) => (language === locale ? {} : { lang: language });
  const holder = entryOf(atlas, 'stakeholders', params['id'] ?? '');
  const records = positionsHeldBy(atlas, holder.id).map((position) => {
    const { issue, proposition } = subjectOf(atlas, position);
    const { secondHand } = positionRow(atlas, position);
    return {
      entry: position.id,
      proposition: position.facts.proposition,
      text: proposition.text,
      page: `${url(issue.page)}#proposition-${proposition.id}`,
      issue: issue.title,
      issuePage: url(issue.page),
      stance: position.facts.stance,
      side: standOf(position.facts.stance),
      summary: position.summary,
      href: url(position.page),
      meta: `${dateInWords(position.facts.date, locale)} · ${secondHand ? t.position.secondHand : t.position.firstHand}`,
      ...own(position),
    };
  });
  return new Response(
    JSON.stringify({ title: holder.title, page: url(holder.page), ...own(holder), records }),
    {
      headers: { 'Content-Type': 'application/json' },
    },
  );
};
