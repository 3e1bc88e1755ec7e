import type { PageCitations } from './citations.ts';
import type { Atlas, AtlasEntry } from './entry.ts';
import { entryListPage, type EntryListName, mostListed } from './list-address.ts';
import { type Excerpt, excerptOf } from './paging.ts';
import { subjectOf } from './positions.ts';
import { positionRow, type PositionRow } from './rows.ts';
import { stakeholderLists } from './stakeholder-lists.ts';
import { type TieGroup, tiesOf } from './ties.ts';

export interface StakeholderView {
  positions: Excerpt<PositionRow>;
  /** Positions of bodies for which this person spoke. */
  spokeFor: Excerpt<PositionRow>;
  ties: TieGroup[];
  programs: Excerpt<AtlasEntry>;
  instruments: Excerpt<AtlasEntry>;
  events: Excerpt<AtlasEntry>;
  works: Excerpt<AtlasEntry>;
  /** Positions of others that this one passed on. */
  reported: Excerpt<AtlasEntry>;
  /** What need not be listed again as a mention. */
  shown: AtlasEntry[];
}

type Stakeholder = AtlasEntry<'stakeholders'>;

/**
 * Everything that the page of a stakeholder shows besides its prose, cited from top to bottom.
 * @param most so many of each list; the rest stands on pages of its own (`entry-lists.ts`)
 */
export function stakeholderView(
  atlas: Atlas,
  entry: Stakeholder,
  citations: PageCitations,
  most = mostListed,
): StakeholderView {
  const lists = stakeholderLists(atlas, entry);
  const listed = <Item>(items: readonly Item[], name: EntryListName): Excerpt<Item> =>
    excerptOf(items, most, entryListPage(entry, name));
  const rowsOf = (
    positions: readonly AtlasEntry<'positions'>[],
    name: EntryListName,
  ): Excerpt<PositionRow> => {
    const { shown, ...rest } = listed(positions, name);
    return { ...rest, shown: shown.map((each) => positionRow(atlas, each, citations)) };
  };
  const { positions, spokeFor, programs, instruments, events, works, reported } = lists;
  return {
    positions: rowsOf(positions, 'positions'),
    spokeFor: rowsOf(spokeFor, 'spoke-for'),
    ties: tiesOf(atlas, entry, citations, { most }),
    programs: listed(programs, 'programs'),
    instruments: listed(instruments, 'instruments'),
    events: listed(events, 'events'),
    works: listed(works, 'works'),
    reported: listed(reported, 'reported'),
    shown: [
      ...[...positions, ...spokeFor].flatMap((each) => [each, subjectOf(atlas, each).issue]),
      ...programs,
      ...instruments,
      ...events,
      ...works,
      ...reported,
    ],
  };
}
