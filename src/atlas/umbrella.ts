import { compared, type ComparedRow } from './compare.ts';
import { type Atlas, type AtlasEntry, entryOf, isA } from './entry.ts';

/** A body and one of its members or parts, with the propositions on which both have a record of their own. */
export interface UmbrellaPair {
  umbrella: AtlasEntry<'stakeholders'>;
  member: AtlasEntry<'stakeholders'>;
  /** Whether it joined the body or is an organ of it. */
  tie: 'memberships' | 'partOf';
  rows: ComparedRow[];
}

/**
 * Every body and member that both spoke to a proposition. Nothing passes from one to the other: where only one of the
 * two has a record, there is no row.
 */
export const umbrellaPairs = (atlas: Atlas): UmbrellaPair[] =>
  atlas.stakeholders.flatMap((member) => pairsOf(atlas, member));

/** The pairs in which a stakeholder is the body or the member. */
export function umbrellaPairsWith(atlas: Atlas, stakeholder: AtlasEntry<'stakeholders'>): UmbrellaPair[] {
  const members = new Set(
    (atlas.incoming.get(stakeholder.key) ?? []).flatMap(({ from, field }) =>
      isA(from, 'stakeholders') && ['memberships.body', 'partOf.body'].includes(field) ? [from] : [],
    ),
  );
  return [
    ...pairsOf(atlas, stakeholder),
    ...[...members].flatMap((member) =>
      pairsOf(atlas, member).filter(({ umbrella }) => umbrella === stakeholder),
    ),
  ];
}

function pairsOf(atlas: Atlas, member: AtlasEntry<'stakeholders'>): UmbrellaPair[] {
  return (['memberships', 'partOf'] as const).flatMap((tie) =>
    [...new Set(member.facts[tie].map(({ body }) => body))].flatMap((body): UmbrellaPair[] => {
      const { rows } = compared(atlas, [body, member.id]);
      return rows.length > 0 ? [{ umbrella: entryOf(atlas, 'stakeholders', body), member, tie, rows }] : [];
    }),
  );
}
