import { partnersOf } from '../../atlas/compare-pairs.ts';
import { excerptOf } from '../../atlas/paging.ts';
import { positionsOf } from '../../atlas/positions.ts';
import { mostRelations, relationListPage } from '../../atlas/relation-lists.ts';
import { stakeholderView } from '../../atlas/stakeholder-view.ts';
import { thenAndNow } from '../../atlas/then-and-now.ts';
import { timelineOf } from '../../atlas/timeline-scopes.ts';
import { umbrellaPairsWith } from '../../atlas/umbrella.ts';
import type { Asked } from './model.ts';

/** What the page of a stakeholder shows. */
export function stakeholderPage({ atlas, entry, page }: Asked<'stakeholders'>) {
  // Whoever took positions is shown by them first; citations are numbered in the order of the page.
  const told = positionsOf(atlas, entry.id).length > 0;
  const before = told ? undefined : page.prose().html;
  const view = stakeholderView(atlas, entry, page.citations);
  const after = told ? page.prose().html : undefined;
  const figures = page.figures();
  const { founded, dissolved } = entry.facts;
  for (const each of [founded, dissolved]) if (each) page.citations.add(each.source, each.at);
  return {
    view,
    before,
    after,
    figures,
    // Of very many, the rest stands among all that there are.
    umbrella: excerptOf(
      umbrellaPairsWith(atlas, entry),
      mostRelations.umbrella,
      relationListPage('umbrella'),
    ),
    moments: timelineOf(atlas, entry).length,
    partners: partnersOf(atlas, entry.id),
    changed: thenAndNow(atlas, entry.id).length > 0,
    frame: page.frame(view.shown),
  };
}
