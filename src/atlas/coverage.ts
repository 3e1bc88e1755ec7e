import { type StakeholderKind, stakeholderKinds } from '../model/vocabulary.ts';
import type { Proposition } from '../model/issue.ts';
import type { Atlas, AtlasEntry } from './entry.ts';
import { entryOf } from './entry.ts';
import { type Balance, balanceOf } from './balance.ts';
import { positionsOn, subjectOf } from './positions.ts';
import { positionsOnProposition } from './positions-index.ts';

/** A proposition whose records leave something to be asked. */
export interface PropositionGap {
  issue: AtlasEntry<'issues'>;
  proposition: Proposition;
  /** The only side that is recorded; `none` where nobody's is. */
  only: 'for' | 'against' | 'none';
  /** How many positions are on that side. */
  count: number;
}

/** What the atlas covers and what it does not, counted over its records; nothing in it is an estimate. */
export interface Coverage {
  positions: number;
  topics: { topic: AtlasEntry<'topics'>; issues: number; sides: Balance }[];
  /** A position held by several kinds of stakeholder together counts for each. */
  holderKinds: { kind: StakeholderKind; stakeholders: number; positions: number }[];
  /** Positions whose holders the source leaves unnamed. */
  unnamed: number;
  issues: number;
  issuesWithoutPropositions: AtlasEntry<'issues'>[];
  /** Of those with propositions. */
  issuesWithoutPositions: AtlasEntry<'issues'>[];
  propositions: number;
  gaps: PropositionGap[];
  stakeholders: number;
  /** Stakeholders whose country is recorded. */
  withCountry: number;
  /** Stakeholders of whom no position is recorded. */
  withoutPositions: number;
}

export function coverage(atlas: Atlas): Coverage {
  const { issues, positions, stakeholders } = atlas;
  const views = issues.flatMap((issue) => positionsOn(atlas, issue));
  const heldOn = new Set(positions.map((position) => subjectOf(atlas, position).issue.key));
  const holders = new Set(positions.flatMap(({ facts }) => facts.holders ?? []));
  const proposed = issues.filter(({ facts }) => facts.propositions.length > 0);
  return {
    positions: positions.length,
    topics: atlas.topics.map((topic) => topicSides(atlas, topic)),
    holderKinds: holderKinds(atlas),
    unnamed: positions.filter(({ facts }) => !facts.holders).length,
    issues: issues.length,
    issuesWithoutPropositions: issues.filter((issue) => !proposed.includes(issue)),
    issuesWithoutPositions: proposed.filter(({ key }) => !heldOn.has(key)),
    propositions: views.length,
    gaps: views.flatMap(({ issue, proposition }) => {
      const sides = balanceOf(positionsOnProposition(atlas, `${issue.id}#${proposition.id}`));
      const gap = gapIn(sides);
      return gap ? [{ issue, proposition, ...gap }] : [];
    }),
    stakeholders: stakeholders.length,
    withCountry: stakeholders.filter(({ facts }) => facts.country).length,
    withoutPositions: stakeholders.filter(({ id }) => !holders.has(id)).length,
  };
}

/** Where one side alone is recorded; a position in between has something of both. */
function gapIn(sides: Balance): Pick<PropositionGap, 'only' | 'count'> | null {
  if (sides.between > 0 || (sides.for > 0 && sides.against > 0)) return null;
  if (sides.for > 0) return { only: 'for', count: sides.for };
  return sides.against > 0 ? { only: 'against', count: sides.against } : { only: 'none', count: 0 };
}

function topicSides(atlas: Atlas, topic: AtlasEntry<'topics'>): Coverage['topics'][number] {
  const within = (issue: AtlasEntry<'issues'>): boolean => issue.facts.topic === topic.id;
  return {
    topic,
    issues: atlas.issues.filter(within).length,
    sides: balanceOf(atlas.positions.filter((position) => within(subjectOf(atlas, position).issue))),
  };
}

function holderKinds(atlas: Atlas): Coverage['holderKinds'] {
  const kindsOf = ({ facts }: AtlasEntry<'positions'>): StakeholderKind[] =>
    (facts.holders ?? []).map((id) => entryOf(atlas, 'stakeholders', id).facts.kind);
  return stakeholderKinds
    .map((kind) => ({
      kind,
      stakeholders: atlas.stakeholders.filter(({ facts }) => facts.kind === kind).length,
      positions: atlas.positions.filter((position) => kindsOf(position).includes(kind)).length,
    }))
    .filter(({ stakeholders }) => stakeholders > 0);
}
