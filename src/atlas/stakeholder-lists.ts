import type { Atlas, AtlasEntry } from './entry.ts';
import { positionsOf } from './positions.ts';
import { positionsSpokenBy } from './positions-index.ts';
import { referrers, referrersBy } from './relations.ts';

/** What the page of a stakeholder lists, each list whole. */
export interface StakeholderLists {
  /** What it holds. */
  positions: AtlasEntry<'positions'>[];
  /** Positions of bodies for which this person spoke. */
  spokeFor: AtlasEntry<'positions'>[];
  programs: AtlasEntry<'programs'>[];
  instruments: AtlasEntry<'instruments'>[];
  events: AtlasEntry<'events'>[];
  works: AtlasEntry<'sources'>[];
  /** Positions of others that this one passed on. */
  reported: AtlasEntry<'positions'>[];
}

export const stakeholderLists = (atlas: Atlas, entry: AtlasEntry<'stakeholders'>): StakeholderLists => ({
  positions: positionsOf(atlas, entry.id),
  spokeFor: positionsSpokenBy(atlas, entry.id).filter(({ facts }) => !facts.holders?.includes(entry.id)),
  programs: referrersBy(atlas, entry, 'programs', 'runBy', 'partners'),
  instruments: referrersBy(atlas, entry, 'instruments', 'issuer'),
  events: referrers(atlas, entry, 'events', ({ field }) => field !== 'prose'),
  works: referrersBy(atlas, entry, 'sources', 'authors.entry', 'publisherEntry'),
  reported: referrersBy(atlas, entry, 'positions', 'evidence.via'),
});
