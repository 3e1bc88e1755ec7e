import { compareDates } from '../model/dates.ts';
import type { Proposition } from '../model/issue.ts';
import { type Stance, stances, type StanceValue } from '../model/vocabulary.ts';
import { type Atlas, type AtlasEntry, entryOf } from './entry.ts';
import { positionsHeldBy, positionsOnProposition } from './positions-index.ts';
import { referrersBy } from './relations.ts';
import { propositionIn } from './titles.ts';

/** A proposition with every position on it, split as an issue page shows them. */
export interface PropositionView {
  proposition: Proposition;
  issue: AtlasEntry<'issues'>;
  /** Only stances that somebody took, in the order of the vocabulary; newest first within one stance. */
  stances: { stance: Stance; positions: AtlasEntry<'positions'>[] }[];
  /** What bears on it without taking a side. */
  notStances: AtlasEntry<'positions'>[];
}

/** True for the six stances; false for what is shown apart and never counted. */
export const isStance = (value: StanceValue): value is Stance =>
  (stances as readonly string[]).includes(value);

/** The propositions of an issue in their order, each with who is for and against, newest first. */
export function positionsOn(atlas: Atlas, issue: AtlasEntry<'issues'>): PropositionView[] {
  return issue.facts.propositions.map((proposition) => {
    const on = positionsOnProposition(atlas, `${issue.id}#${proposition.id}`);
    return {
      proposition,
      issue,
      stances: stances
        .map((stance) => ({ stance, positions: on.filter(({ facts }) => facts.stance === stance) }))
        .filter(({ positions }) => positions.length > 0),
      notStances: on.filter(({ facts }) => !isStance(facts.stance)),
    };
  });
}

/** Every position of a stakeholder, newest first. */
export const positionsOf = (atlas: Atlas, stakeholder: string): AtlasEntry<'positions'>[] => [
  ...positionsHeldBy(atlas, stakeholder),
];

/** The issue and proposition that a position is on. Throws where there is none, which the checks have ruled out. */
export function subjectOf(
  atlas: Atlas,
  position: AtlasEntry<'positions'>,
): { issue: AtlasEntry<'issues'>; proposition: Proposition } {
  const issue = atlas.byKey.get(`issues/${position.facts.proposition.split('#')[0] ?? ''}`);
  const proposition = propositionIn(atlas.byKey, position.facts.proposition);
  if (!issue || !proposition) throw new RangeError(`no proposition ${position.facts.proposition}`);
  return { issue: issue as AtlasEntry<'issues'>, proposition };
}

/**
 * The chain to which a position belongs, oldest first: what it follows, itself, and what follows either. Of two at the
 * same time, the one that is followed comes first.
 */
export function historyOf(atlas: Atlas, position: AtlasEntry<'positions'>): AtlasEntry<'positions'>[] {
  const chain = new Set([firstOf(atlas, position)]);
  // A set that grows while it is gone through is gone through to its new end.
  for (const each of chain) {
    for (const later of referrersBy(atlas, each, 'positions', 'follows.position')) chain.add(later);
  }
  return [...chain].sort((a, b) => compareDates(a.facts.date, b.facts.date));
}

/** Where a chain begins; in a circle, which no check lets pass, the position itself. */
function firstOf(atlas: Atlas, position: AtlasEntry<'positions'>): AtlasEntry<'positions'> {
  const passed = new Set<AtlasEntry>();
  let first = position;
  while (first.facts.follows && !passed.has(first)) {
    passed.add(first);
    first = entryOf(atlas, 'positions', first.facts.follows.position);
  }
  return first;
}
