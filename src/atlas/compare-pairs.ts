import { type Atlas, type AtlasEntry, entryOf } from './entry.ts';
import { positionsHeldBy, positionsOnProposition } from './positions-index.ts';

/** Somebody who has a record on the same propositions as another. */
export interface Partner {
  stakeholder: AtlasEntry<'stakeholders'>;
  /** On how many. */
  shared: number;
}

/** Of the holders of one proposition, so many of the newest are looked at: pairs grow with the square of a crowd. */
const crowd = 40;
/** So many of the partners of each have a page with them. The script compares any others. */
const mostPartners = 12;

const made = new WeakMap<Atlas, ReadonlyMap<string, readonly Partner[]>>();

/** Those with whom a stakeholder has records in common, those with most first. */
export function partnersOf(atlas: Atlas, stakeholder: string): readonly Partner[] {
  let all = made.get(atlas);
  if (!all) made.set(atlas, (all = allPartners(atlas)));
  return all.get(stakeholder) ?? [];
}

/** Two who have records on the same propositions. */
export interface ComparedPair {
  one: AtlasEntry<'stakeholders'>;
  other: AtlasEntry<'stakeholders'>;
  /** On how many. */
  shared: number;
}

const madePairs = new WeakMap<Atlas, readonly ComparedPair[]>();

/** The pairs that have a page, each once, in the order of the stakeholders. */
export function comparedPairs(atlas: Atlas): readonly ComparedPair[] {
  let pairs = madePairs.get(atlas);
  if (!pairs) madePairs.set(atlas, (pairs = pairsIn(atlas)));
  return pairs;
}

function pairsIn(atlas: Atlas): ComparedPair[] {
  const pairs = new Map<string, ComparedPair>();
  for (const one of atlas.stakeholders) {
    for (const { stakeholder: other, shared } of partnersOf(atlas, one.id)) {
      const page = comparePage(one.id, other.id);
      if (!pairs.has(page)) pairs.set(page, { one, other, shared });
    }
  }
  return [...pairs.values()];
}

/** Address of the page of a pair, in either order, or of one stakeholder then and now. */
export const comparePage = (...ids: readonly string[]): string => `compare/${[...ids].sort().join('/')}/`;

function allPartners(atlas: Atlas): Map<string, Partner[]> {
  const counts = new Map<string, Map<string, number>>();
  const count = (one: string, other: string): void => {
    const of = counts.get(one) ?? new Map<string, number>();
    counts.set(one, of.set(other, (of.get(other) ?? 0) + 1));
  };
  for (const issue of atlas.issues) {
    for (const { id } of issue.facts.propositions) {
      const positions = positionsOnProposition(atlas, `${issue.id}#${id}`);
      const holders = [...new Set(positions.flatMap(({ facts }) => facts.holders ?? []))].slice(0, crowd);
      for (const one of holders) for (const other of holders) if (one !== other) count(one, other);
    }
  }
  return new Map(
    [...counts].map(([id, of]) => [
      id,
      [...of]
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .slice(0, mostPartners)
        .map(([other, shared]) => ({ stakeholder: entryOf(atlas, 'stakeholders', other), shared })),
    ]),
  );
}

/** The stakeholders who hold a position, in their order: those who can be compared. */
export const comparable = (atlas: Atlas): AtlasEntry<'stakeholders'>[] =>
  atlas.stakeholders.filter(({ id }) => positionsHeldBy(atlas, id).length > 0);

/** So many names a form holds; more come from a file of their own. */
export const mostNames = 400;
