import { entriesOf, entryOf } from '../../atlas/entry.ts';
import { issuesOf, referrersBy } from '../../atlas/relations.ts';
import type { Asked } from './model.ts';

/** What the page of a program shows. */
export function programPage({ atlas, entry, page }: Asked<'programs'>) {
  const { facts } = entry;
  const { html } = page.prose();
  const targets = facts.targets.map((target) => ({
    ...target,
    citation: page.citations.cite(target.source, target.at),
  }));
  const figures = page.figures();
  for (const { source, at } of facts.evidence) page.citations.add(source, at);
  const issues = issuesOf(atlas, entry);
  const events = referrersBy(atlas, entry, 'events', 'programs', 'series');
  const parts = referrersBy(atlas, entry, 'programs', 'partOf');
  return {
    prose: { html },
    targets,
    figures,
    issues,
    events,
    parts,
    runBy: entriesOf(atlas, 'stakeholders', facts.runBy),
    partners: entriesOf(atlas, 'stakeholders', facts.partners),
    partOf: facts.partOf ? [entryOf(atlas, 'programs', facts.partOf)] : [],
    frame: page.frame([...issues, ...events, ...parts]),
  };
}
