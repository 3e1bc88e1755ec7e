import { compareDates } from '../model/dates.ts';
import type { Proposition } from '../model/issue.ts';
import { type Agreement, agreementOf } from './compare.ts';
import type { Atlas, AtlasEntry } from './entry.ts';
import { historyOf, subjectOf } from './positions.ts';
import { positionsHeldBy, positionsOnProposition } from './positions-index.ts';
import { positionRow, type PositionRow } from './rows.ts';

/** Moments of one stakeholder that can be held against each other: on one proposition, or each following another. */
export interface Moments {
  issue: AtlasEntry<'issues'>;
  proposition: Proposition;
  /** Oldest first. */
  rows: PositionRow[];
  /** How the first stands to the last. */
  agreement: Agreement;
}

/** Where a stakeholder spoke more than once to the same thing, in the order of its newest positions. */
export function thenAndNow(atlas: Atlas, stakeholder: string): Moments[] {
  const own = (position: AtlasEntry<'positions'>): boolean =>
    position.facts.holders?.includes(stakeholder) ?? false;
  const seen = new Set<AtlasEntry<'positions'>>();
  return positionsHeldBy(atlas, stakeholder).flatMap((position): Moments[] => {
    if (seen.has(position)) return [];
    const group = new Set([
      ...historyOf(atlas, position),
      ...positionsOnProposition(atlas, position.facts.proposition),
    ]);
    const moments = [...group].filter(own).sort((a, b) => compareDates(a.facts.date, b.facts.date));
    for (const each of moments) seen.add(each);
    const [first, last] = [moments[0], moments.at(-1)];
    if (!first || !last || first === last) return [];
    return [
      {
        ...subjectOf(atlas, last),
        rows: moments.map((each) => positionRow(atlas, each)),
        agreement: agreementOf([first, last].map(({ key, facts }) => ({ entry: key, stance: facts.stance }))),
      },
    ];
  });
}
