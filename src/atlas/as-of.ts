import { positionsOnIssue } from './balance.ts';
import { concludedOn } from './conclusions.ts';
import type { Atlas, AtlasEntry } from './entry.ts';
import { figuresOn } from './figures.ts';
import { countsBy, monthOf } from './months.ts';
import { repliesTo } from './replies.ts';
import { type Moment, timeline, timelineOfIssue } from './timeline.ts';

/** The months for which an issue has records, oldest first; what is still due makes none. */
export function monthsOfIssue(atlas: Atlas, issue: AtlasEntry<'issues'>): string[] {
  const months = timelineOfIssue(timeline(atlas), issue)
    .filter(({ upcoming }) => !upcoming)
    .map(({ date }) => (date ? monthOf(date) : null))
    .filter((month) => month !== null);
  return [...new Set(months)].sort();
}

/**
 * The atlas without the positions, replies, events and figures of which the page of an issue shows none: what its
 * pages as of each month are taken from, so that none of them goes through the whole atlas.
 */
export function atlasOfIssue(atlas: Atlas, issue: AtlasEntry<'issues'>): Atlas {
  const positions = positionsOnIssue(atlas, issue);
  const events = new Set(concludedOn(atlas, issue).map(({ event }) => event));
  return {
    ...atlas,
    positions,
    replies: positions.flatMap((position) => repliesTo(atlas, position)),
    events: [...events],
    figures: figuresOn(atlas, issue),
  };
}

/**
 * The atlas as it stood at the end of a month: without positions, replies, events and figures that may be later. A figure counts
 * from when it was given or, where nobody says when, from the last time that its numbers are about. Every other entry
 * and every reference stays, so that links lead on.
 */
export function atlasAsOf(atlas: Atlas, month: string): Atlas {
  return {
    ...atlas,
    positions: atlas.positions.filter(({ facts }) => countsBy(month, facts.date)),
    replies: atlas.replies.filter(({ facts }) => countsBy(month, facts.date)),
    events: atlas.events.filter(({ facts }) => countsBy(month, facts.date)),
    figures: atlas.figures.filter(({ facts: { stated, points } }) =>
      stated ? countsBy(month, stated) : points.every(({ date }) => countsBy(month, date)),
    ),
  };
}

/** An issue with only those of its propositions on which an atlas, such as one as of a month, holds a record. */
export function issueIn(atlas: Atlas, issue: AtlasEntry<'issues'>): AtlasEntry<'issues'> {
  const held = new Set(atlas.positions.map(({ facts }) => facts.proposition));
  const propositions = issue.facts.propositions.filter(({ id }) => held.has(`${issue.id}#${id}`));
  return { ...issue, facts: { ...issue.facts, propositions } };
}

/** The moments that count by the end of a month. */
export const momentsBy = (month: string, moments: readonly Moment[]): Moment[] =>
  moments.filter(({ date }) => countsBy(month, date));
