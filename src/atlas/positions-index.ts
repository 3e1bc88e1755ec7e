import type { Atlas, AtlasEntry } from './entry.ts';
import { grouping } from './grouping.ts';

type Position = AtlasEntry<'positions'>;

const byProposition = grouping<Position>(({ facts }) => [facts.proposition]);
const byHolder = grouping<Position>(({ facts }) => facts.holders ?? []);
const bySpeaker = grouping<Position>(({ facts }) => (facts.speaker ? [facts.speaker] : []));

/** The positions on a proposition, `issue#id`, newest first. */
export const positionsOnProposition = ({ positions }: Atlas, proposition: string): readonly Position[] =>
  byProposition(positions, proposition);

/** The positions that a stakeholder holds, alone or with others, newest first. */
export const positionsHeldBy = ({ positions }: Atlas, stakeholder: string): readonly Position[] =>
  byHolder(positions, stakeholder);

/** The positions that a person put forward, newest first. */
export const positionsSpokenBy = ({ positions }: Atlas, stakeholder: string): readonly Position[] =>
  bySpeaker(positions, stakeholder);
