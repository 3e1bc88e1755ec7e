import { entriesOf, entryOf } from '../../atlas/entry.ts';
import { eventView } from '../../atlas/event-view.ts';
import type { Asked } from './model.ts';

/** What the page of an event shows. */
export function eventPage({ atlas, entry, page }: Asked<'events'>) {
  const { facts } = entry;
  const { html } = page.prose();
  const view = eventView(atlas, entry, page.citations);
  const figures = page.figures();
  for (const { source, at } of facts.evidence) page.citations.add(source, at);
  return {
    prose: { html },
    view,
    figures,
    series: facts.series ? [entryOf(atlas, 'programs', facts.series)] : [],
    instruments: entriesOf(atlas, 'instruments', facts.instruments),
    programs: entriesOf(atlas, 'programs', facts.programs),
    frame: page.frame(view.issues),
  };
}
