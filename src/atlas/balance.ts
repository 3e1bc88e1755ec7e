import type { StanceValue } from '../model/vocabulary.ts';
import type { Atlas, AtlasEntry } from './entry.ts';
import { isStance } from './positions.ts';
import { positionsOnProposition } from './positions-index.ts';
import { type Side, sideOf } from './sides.ts';

/** How many records are on each side, and how many take none. Counts, never shares: a record is not a vote. */
export type Balance = Record<Side | 'apart', number>;

/** Where a record stands: on a side, or apart from all of them. */
export const standOf = (stance: StanceValue): Side | 'apart' => (isStance(stance) ? sideOf[stance] : 'apart');

/** The balance of some positions; one that several hold together counts once. */
export function balanceOf(positions: Iterable<AtlasEntry<'positions'>>): Balance {
  const balance: Balance = { for: 0, between: 0, against: 0, apart: 0 };
  for (const { facts } of positions) balance[standOf(facts.stance)]++;
  return balance;
}

/** The positions on an issue, proposition after proposition. */
export const positionsOnIssue = (atlas: Atlas, issue: AtlasEntry<'issues'>): AtlasEntry<'positions'>[] =>
  issue.facts.propositions.flatMap(({ id }) => positionsOnProposition(atlas, `${issue.id}#${id}`));
