import type { Asked } from './model.ts';

/** What the page of a term shows. */
export function termPage({ atlas, entry, page }: Asked<'glossary'>) {
  const { facts } = entry;
  for (const { source, at } of facts.evidence) page.citations.add(source, at);
  const stands = facts.entry ? atlas.byKey.get(facts.entry) : undefined;
  return { stands, frame: page.frame(stands ? [stands] : []) };
}
