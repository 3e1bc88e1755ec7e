import { monthsOfIssue } from '../../atlas/as-of.ts';
import { conclusionsOn } from '../../atlas/conclusions.ts';
import { entriesOf, entryOf } from '../../atlas/entry.ts';
import { sidesOf } from '../../atlas/sides.ts';
import { newest, timeline, timelineOfIssue } from '../../atlas/timeline.ts';
import type { Asked } from './model.ts';

/** What the page of an issue shows. */
export function issuePage({ atlas, entry, page }: Asked<'issues'>) {
  const { facts } = entry;
  const propositions = sidesOf(atlas, entry, page.citations);
  const { html } = page.prose();
  const conclusions = conclusionsOn(atlas, entry, page.citations);
  const open = facts.open.map(({ text, source, at }) => ({
    text,
    citation: source && at ? page.citations.cite(source, at) : undefined,
  }));
  const figures = page.figures();
  const instruments = entriesOf(atlas, 'instruments', facts.instruments);
  const programs = entriesOf(atlas, 'programs', facts.programs);
  const related = entriesOf(atlas, 'issues', facts.related);
  const moments = timelineOfIssue(timeline(atlas), entry);
  const told = moments.map((moment) => moment.entry);
  return {
    propositions,
    prose: { html },
    conclusions,
    open,
    figures,
    topic: entryOf(atlas, 'topics', facts.topic),
    instruments,
    programs,
    related,
    moments: { shown: newest(moments), count: moments.length },
    months: monthsOfIssue(atlas, entry),
    frame: page.frame([...instruments, ...programs, ...related, ...told]),
  };
}
