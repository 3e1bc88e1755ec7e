import { entriesOf, entryOf } from '../../atlas/entry.ts';
import { issuesOf, referrersBy } from '../../atlas/relations.ts';
import type { Asked } from './model.ts';

/** What the page of an instrument shows. */
export function instrumentPage({ atlas, entry, page }: Asked<'instruments'>) {
  const { facts } = entry;
  const { html } = page.prose();
  const cited = <Item extends { source: string; at: string }>(items: readonly Item[]) =>
    items.map((item) => ({ ...item, citation: page.citations.cite(item.source, item.at) }));
  const stages = cited(facts.stages);
  const versions = cited(facts.versions);
  const figures = page.figures();
  const parts = referrersBy(atlas, entry, 'instruments', 'partOf');
  const issues = issuesOf(atlas, entry);
  const events = referrersBy(atlas, entry, 'events', 'instruments');
  const propositions = referrersBy(atlas, entry, 'issues', 'propositions.instrument').flatMap((issue) =>
    issue.facts.propositions
      .filter(({ instrument }) => instrument === entry.id)
      .map((proposition) => ({ issue, proposition })),
  );
  const one = (id: string | undefined) => (id ? [entryOf(atlas, 'instruments', id)] : []);
  return {
    prose: { html },
    stages,
    versions,
    figures,
    parts,
    issues,
    events,
    propositions,
    issuer: entriesOf(atlas, 'stakeholders', facts.issuer),
    partOf: one(facts.partOf),
    amends: one(facts.amends),
    amendedBy: referrersBy(atlas, entry, 'instruments', 'amends'),
    succeeds: one(facts.succeeds),
    succeededBy: referrersBy(atlas, entry, 'instruments', 'succeeds'),
    frame: page.frame([...parts, ...issues, ...events]),
  };
}
