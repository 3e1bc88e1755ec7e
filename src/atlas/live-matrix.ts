import type { Atlas, AtlasEntry } from './entry.ts';
import { balanceOf } from './balance.ts';
import type { StanceMatrix } from './matrix.ts';
import { positionsOnProposition } from './positions-index.ts';

interface Debated {
  column: StanceMatrix['columns'][number];
  positions: readonly AtlasEntry<'positions'>[];
  holders: readonly string[];
}

/** How many of the most debated propositions are looked at to find those whose holders met again. */
const looked = 16;

/**
 * A few stakeholders who spoke to the same propositions, and the propositions to which most of them did: what a first
 * look at the atlas shows. Of stakeholders who always spoke together, the first stands for all.
 */
export function liveMatrix(
  atlas: Atlas,
  most: { propositions: number; stakeholders: number },
): Pick<StanceMatrix, 'columns' | 'rows'> {
  const debated = debatedIn(atlas).slice(0, looked);
  const spoken = new Map<string, Debated[]>();
  for (const each of debated) {
    for (const holder of each.holders) spoken.set(holder, [...(spoken.get(holder) ?? []), each]);
  }
  const cellOf = ({ positions }: Debated, holder: string): AtlasEntry<'positions'>[] =>
    positions.filter(({ facts }) => facts.holders?.includes(holder));
  const said = (holder: string): string =>
    (spoken.get(holder) ?? []).flatMap((each) => cellOf(each, holder).map(({ key }) => key)).join(' ');

  const voices = new Set<string>();
  const chosen = atlas.stakeholders
    .filter(({ id }) => spoken.has(id))
    .sort((a, b) => (spoken.get(b.id)?.length ?? 0) - (spoken.get(a.id)?.length ?? 0))
    .filter(({ id }) => !voices.has(said(id)) && voices.add(said(id)))
    .slice(0, most.stakeholders);
  const among = ({ holders }: Debated): number => chosen.filter(({ id }) => holders.includes(id)).length;
  const columns = debated
    .filter((each) => among(each) > 0)
    .sort((a, b) => among(b) - among(a))
    .slice(0, most.propositions);
  return {
    columns: columns.map(({ column }) => column),
    rows: chosen.map((stakeholder) => ({
      stakeholder,
      cells: columns.map((each) => cellOf(each, stakeholder.id)),
    })),
  };
}

/** The propositions that several spoke to: those first on which most sides were taken, then those with most holders. */
function debatedIn(atlas: Atlas): Debated[] {
  return atlas.issues
    .flatMap((issue) => issue.facts.propositions.map((proposition) => ({ issue, proposition })))
    .map((column): Debated => {
      const positions = positionsOnProposition(atlas, `${column.issue.id}#${column.proposition.id}`);
      const holders = [...new Set(positions.flatMap(({ facts }) => facts.holders ?? []))];
      return { column, positions, holders };
    })
    .filter(({ holders }) => holders.length > 1)
    .sort((a, b) => sidesTaken(b) - sidesTaken(a) || b.holders.length - a.holders.length);
}

/** How many of for, in between and against somebody took. */
function sidesTaken({ positions }: Debated): number {
  const balance = balanceOf(positions);
  return Math.sign(balance.for) + Math.sign(balance.between) + Math.sign(balance.against);
}
