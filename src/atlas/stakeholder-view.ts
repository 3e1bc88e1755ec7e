import type { PageCitations } from './citations.ts';
import type { Atlas, AtlasEntry } from './entry.ts';
import { positionsOf } from './positions.ts';
import { positionsSpokenBy } from './positions-index.ts';
import { referrers, referrersBy } from './relations.ts';
import { positionRow, type PositionRow } from './rows.ts';
import { type TieGroup, tiesOf } from './ties.ts';

export interface StakeholderView {
  positions: PositionRow[];
  /** Positions of bodies for which this person spoke. */
  spokeFor: PositionRow[];
  ties: TieGroup[];
  programs: AtlasEntry<'programs'>[];
  instruments: AtlasEntry<'instruments'>[];
  events: AtlasEntry<'events'>[];
  works: AtlasEntry<'sources'>[];
  /** Positions of others that this one passed on. */
  reported: AtlasEntry<'positions'>[];
  /** What need not be listed again as a mention. */
  shown: AtlasEntry[];
}

type Stakeholder = AtlasEntry<'stakeholders'>;

/** Everything that the page of a stakeholder shows besides its prose, cited from top to bottom. */
export function stakeholderView(atlas: Atlas, entry: Stakeholder, citations: PageCitations): StakeholderView {
  const positions = positionsOf(atlas, entry.id).map((each) => positionRow(atlas, each, citations));
  const spokeFor = positionsSpokenBy(atlas, entry.id)
    .filter(({ facts }) => !facts.holders?.includes(entry.id))
    .map((each) => positionRow(atlas, each, citations));
  const programs = referrersBy(atlas, entry, 'programs', 'runBy', 'partners');
  const instruments = referrersBy(atlas, entry, 'instruments', 'issuer');
  const events = referrers(atlas, entry, 'events', ({ field }) => field !== 'prose');
  const works = referrersBy(atlas, entry, 'sources', 'authors.entry', 'publisherEntry');
  const reported = referrersBy(atlas, entry, 'positions', 'evidence.via');
  return {
    positions,
    spokeFor,
    ties: tiesOf(atlas, entry, citations),
    programs,
    instruments,
    events,
    works,
    reported,
    shown: [
      ...[...positions, ...spokeFor].flatMap((row) => [row.position, row.issue]),
      ...programs,
      ...instruments,
      ...events,
      ...works,
      ...reported,
    ],
  };
}
