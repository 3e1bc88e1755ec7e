import type { Proposition } from '../model/issue.ts';
import type { StanceValue } from '../model/vocabulary.ts';
import { standOf } from './balance.ts';
import { type Atlas, type AtlasEntry, entriesOf } from './entry.ts';
import { subjectOf } from './positions.ts';
import { positionsHeldBy } from './positions-index.ts';
import { positionRow, type PositionRow } from './rows.ts';

/**
 * How the newest stances of several on one proposition stand to each other: said together, the same word, the same
 * side in other terms, opposite sides, apart in another way, or not to be compared because somebody takes no side.
 */
export type Agreement = 'together' | 'same' | 'same-side' | 'opposite' | 'differ' | 'no-side';

/** A proposition on which at least two of those compared have a record. */
export interface ComparedRow {
  issue: AtlasEntry<'issues'>;
  proposition: Proposition;
  /** What each holds on it, newest first, in the order of those compared; empty where there is no record. */
  cells: PositionRow[][];
  agreement: Agreement;
}

export interface Comparison {
  who: AtlasEntry<'stakeholders'>[];
  rows: ComparedRow[];
}

/** @param ids of two stakeholders or more, in the order in which they are shown */
export function compared(atlas: Atlas, ids: readonly string[]): Comparison {
  const held = ids.map((id) => byProposition(positionsHeldBy(atlas, id)));
  const shared = new Set(
    held.flatMap((one, index) =>
      [...one.keys()].filter((key) => held.some((other, at) => at !== index && other.has(key))),
    ),
  );
  const rows = [...shared].map((key): ComparedRow => {
    const cells = held.map((each) => each.get(key) ?? []);
    const newest = cells.flatMap(([first]) => first ?? []);
    const subject = subjectOf(atlas, newest[0] as AtlasEntry<'positions'>);
    return {
      ...subject,
      cells: cells.map((cell) => cell.map((position) => positionRow(atlas, position))),
      agreement: agreementOf(newest.map(({ key: entry, facts }) => ({ entry, stance: facts.stance }))),
    };
  });
  const order = new Map(atlas.issues.map(({ id }, index) => [id, index]));
  const place = ({ issue, proposition }: ComparedRow): number =>
    (order.get(issue.id) ?? 0) +
    issue.facts.propositions.indexOf(proposition) / issue.facts.propositions.length;
  return {
    who: entriesOf(atlas, 'stakeholders', ids),
    rows: rows.sort((a, b) => place(a) - place(b)),
  };
}

function byProposition(
  positions: readonly AtlasEntry<'positions'>[],
): Map<string, AtlasEntry<'positions'>[]> {
  const groups = new Map<string, AtlasEntry<'positions'>[]>();
  for (const position of positions) {
    const { proposition } = position.facts;
    groups.set(proposition, [...(groups.get(proposition) ?? []), position]);
  }
  return groups;
}

/** The browser's script says the same of other choices (`search/browser/agreement.ts`); both are held to the same cases. */
export function agreementOf(held: readonly { entry: string; stance: StanceValue }[]): Agreement {
  const entries = new Set(held.map(({ entry }) => entry));
  const stances = new Set(held.map(({ stance }) => stance));
  const stands = new Set([...stances].map(standOf));
  if (entries.size === 1) return 'together';
  if (stands.has('apart')) return 'no-side';
  if (stances.size === 1) return 'same';
  if (stands.size === 1) return 'same-side';
  return stands.has('for') && stands.has('against') ? 'opposite' : 'differ';
}

/** How many rows there are of each agreement, in the order of the type; only those there are. */
export function agreementsIn(rows: readonly ComparedRow[]): [Agreement, number][] {
  const order: Agreement[] = ['together', 'same', 'same-side', 'opposite', 'differ', 'no-side'];
  return order
    .map((each): [Agreement, number] => [each, rows.filter(({ agreement }) => agreement === each).length])
    .filter(([, count]) => count > 0);
}
