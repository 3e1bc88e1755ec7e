import { compareDates } from '../model/dates.ts';
import type { Proposition } from '../model/issue.ts';
import { type Stance, stances, type StanceValue } from '../model/vocabulary.ts';
import type { Atlas, AtlasEntry } from './entry.ts';
import { propositionIn } from './titles.ts';

/** A proposition with every position on it, split as an issue page shows them. */
export interface PropositionView {
  proposition: Proposition;
  issue: AtlasEntry<'issues'>;
  /** Stances, in the order of the vocabulary, newest first within one stance. */
  stances: { stance: Stance; positions: AtlasEntry<'positions'>[] }[];
  /** What bears on it without taking a side. */
  notStances: AtlasEntry<'positions'>[];
}

/** True for the six stances; false for what is shown apart and never counted. */
export const isStance = (value: StanceValue): value is Stance => (stances as readonly string[]).includes(value);

/** The propositions of an issue, each with who is for and against. */
export function positionsOn(atlas: Atlas, issue: AtlasEntry<'issues'>): PropositionView[] {
  return issue.facts.propositions.map((proposition) => {
    const on = atlas.positions.filter(({ facts }) => facts.proposition === `${issue.id}#${proposition.id}`);
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
export const positionsOf = (atlas: Atlas, stakeholder: string): AtlasEntry<'positions'>[] =>
  atlas.positions.filter(({ facts }) => facts.holders?.includes(stakeholder));

/** The issue and proposition that a position is on. */
export function subjectOf(
  atlas: Atlas,
  position: AtlasEntry<'positions'>,
): { issue: AtlasEntry<'issues'>; proposition: Proposition } {
  const issue = atlas.byKey.get(`issues/${position.facts.proposition.split('#')[0] ?? ''}`);
  const proposition = propositionIn(atlas.byKey, position.facts.proposition);
  if (!issue || !proposition) throw new RangeError(`no proposition ${position.facts.proposition}`);
  return { issue: issue as AtlasEntry<'issues'>, proposition };
}

/** The chain to which a position belongs, oldest first: what it follows, itself, and what follows it. */
export function historyOf(atlas: Atlas, position: AtlasEntry<'positions'>): AtlasEntry<'positions'>[] {
  const chain = new Map([[position.id, position]]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const each of atlas.positions) {
      const earlier = each.facts.follows?.position;
      const linked = (earlier !== undefined && chain.has(earlier)) || isFollowed(each.id, chain);
      if (linked && !chain.has(each.id)) {
        chain.set(each.id, each);
        grown = true;
      }
    }
  }
  return [...chain.values()].sort((a, b) => compareDates(a.facts.date, b.facts.date));
}

const isFollowed = (id: string, chain: ReadonlyMap<string, AtlasEntry<'positions'>>): boolean =>
  [...chain.values()].some(({ facts }) => facts.follows?.position === id);

/** Other holders' positions on the same proposition. */
export const othersOn = (atlas: Atlas, position: AtlasEntry<'positions'>): AtlasEntry<'positions'>[] =>
  atlas.positions.filter((each) => each.facts.proposition === position.facts.proposition && each.id !== position.id);
