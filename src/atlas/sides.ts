import type { Proposition } from '../model/issue.ts';
import type { Stance } from '../model/vocabulary.ts';
import type { CitationMark, PageCitations } from './citations.ts';
import { type Atlas, type AtlasEntry, entryOf } from './entry.ts';
import { entryListPage } from './list-address.ts';
import { type Excerpt, fairlyChosen, pageAddress, pageNumber } from './paging.ts';
import { positionsOn, type PropositionView } from './positions.ts';
import { positionsOnProposition } from './positions-index.ts';
import { positionRow, type PositionRow } from './rows.ts';

/** A proposition as an issue page lays it out: for, in between, against, and what takes no side. */
export interface PropositionSides {
  proposition: Proposition;
  citation: CitationMark;
  instrument: AtlasEntry<'instruments'> | undefined;
  sides: ({ side: Side } & Excerpt<PositionRow>)[];
  notStances: Excerpt<PositionRow>;
}
export type Side = 'for' | 'between' | 'against';

/** So many positions of a side the page of an issue shows; where one has more, all have a list of their own. */
export const mostOnSide = 12;

/** On which side of a proposition each stance is. */
export const sideOf: Record<Stance, Side> = {
  supports: 'for',
  'supports-if': 'for',
  mixed: 'between',
  neutral: 'between',
  'opposes-unless': 'against',
  opposes: 'against',
};
const sides: readonly Side[] = ['for', 'between', 'against'];

/** Every position on a proposition, side by side, then what takes none. */
export type WholeSides = Record<Side | 'apart', readonly AtlasEntry<'positions'>[]>;

/** The positions of a proposition in the order of a page: by stance, newest first within one. */
export function wholeSides({ stances, notStances }: PropositionView): WholeSides {
  const on = (side: Side): AtlasEntry<'positions'>[] =>
    stances.filter(({ stance }) => sideOf[stance] === side).flatMap(({ positions }) => positions);
  return { for: on('for'), between: on('between'), against: on('against'), apart: notStances };
}

/**
 * The propositions of an issue with their positions, cited in the order in which a page shows them. Of a side with
 * more than the page shows, the newest of each stance are there, and then the newest of all.
 * @param whole the atlas from which the lists of longer sides are made, where this one is as of a month
 */
export function sidesOf(
  atlas: Atlas,
  issue: AtlasEntry<'issues'>,
  citations: PageCitations,
  whole: Atlas = atlas,
): PropositionSides[] {
  return positionsOn(atlas, issue).map((view) => {
    const { proposition } = view;
    const citation = citations.cite(proposition.source, proposition.at);
    const all = wholeSides(view);
    const on = positionsOnProposition(atlas, `${issue.id}#${proposition.id}`);
    const rowsOf = (side: Side | 'apart'): Excerpt<PositionRow> => {
      const own = new Set(all[side]);
      const chosen = new Set(
        fairlyChosen(
          on.filter((each) => own.has(each)),
          ({ facts }) => facts.stance,
          mostOnSide,
        ),
      );
      return {
        shown: all[side]
          .filter((each) => chosen.has(each))
          .map((position) => positionRow(atlas, position, citations)),
        count: own.size,
        ...(chosen.size < own.size && { all: placeInList(whole, issue, proposition, side) }),
      };
    };
    return {
      proposition,
      citation,
      instrument: proposition.instrument ? entryOf(atlas, 'instruments', proposition.instrument) : undefined,
      sides: sides.map((side) => ({ side, ...rowsOf(side) })),
      notStances: rowsOf('apart'),
    };
  });
}

/** Where a side begins in the list of all positions on a proposition. */
function placeInList(
  atlas: Atlas,
  issue: AtlasEntry<'issues'>,
  { id }: Proposition,
  side: Side | 'apart',
): string {
  const view = positionsOn(atlas, issue).find(({ proposition }) => proposition.id === id);
  const lengths = Object.entries(view ? wholeSides(view) : {}).map(([name, { length }]) => ({
    name,
    length,
  }));
  const sum = (parts: typeof lengths): number => parts.reduce((total, { length }) => total + length, 0);
  const before = lengths.slice(
    0,
    lengths.findIndex(({ name }) => name === side),
  );
  const number = pageNumber(sum(before), sum(lengths));
  return `${pageAddress(entryListPage(issue, 'on', id), number)}#${side}`;
}
