import type { Atlas, AtlasEntry } from './entry.ts';

type Position = AtlasEntry<'positions'>;
interface Index {
  byProposition: ReadonlyMap<string, readonly Position[]>;
  byHolder: ReadonlyMap<string, readonly Position[]>;
  bySpeaker: ReadonlyMap<string, readonly Position[]>;
}

const made = new WeakMap<Atlas, Index>();

/** The positions on a proposition, `issue#id`, newest first. */
export const positionsOnProposition = (atlas: Atlas, proposition: string): readonly Position[] =>
  indexOf(atlas).byProposition.get(proposition) ?? [];

/** The positions that a stakeholder holds, alone or with others, newest first. */
export const positionsHeldBy = (atlas: Atlas, stakeholder: string): readonly Position[] =>
  indexOf(atlas).byHolder.get(stakeholder) ?? [];

/** The positions that a person put forward, newest first. */
export const positionsSpokenBy = (atlas: Atlas, stakeholder: string): readonly Position[] =>
  indexOf(atlas).bySpeaker.get(stakeholder) ?? [];

/** Gone through once an atlas: pages that each looked at every position would take the square of their number. */
function indexOf(atlas: Atlas): Index {
  let index = made.get(atlas);
  if (!index) {
    index = {
      byProposition: grouped(atlas.positions, ({ facts }) => [facts.proposition]),
      byHolder: grouped(atlas.positions, ({ facts }) => facts.holders ?? []),
      bySpeaker: grouped(atlas.positions, ({ facts }) => (facts.speaker ? [facts.speaker] : [])),
    };
    made.set(atlas, index);
  }
  return index;
}

function grouped(
  positions: readonly Position[],
  keysOf: (position: Position) => readonly string[],
): Map<string, Position[]> {
  const groups = new Map<string, Position[]>();
  for (const position of positions) {
    for (const key of new Set(keysOf(position))) {
      const group = groups.get(key);
      if (group) group.push(position);
      else groups.set(key, [position]);
    }
  }
  return groups;
}
