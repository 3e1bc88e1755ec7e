import { positionView } from '../../atlas/position-view.ts';
import type { Asked } from './model.ts';

/** What the page of a position shows. */
export function positionPage({ atlas, entry, page }: Asked<'positions'>) {
  const view = positionView(atlas, entry, page.citations);
  const { html } = page.prose();
  return { view, prose: { html }, frame: page.frame([view.issue, ...view.row.holders], view.result) };
}
