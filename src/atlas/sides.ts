import type { Proposition } from '../model/issue.ts';
import type { Stance } from '../model/vocabulary.ts';
import type { CitationMark, PageCitations } from './citations.ts';
import { type Atlas, type AtlasEntry, entryOf } from './entry.ts';
import { positionsOn } from './positions.ts';
import { positionRow, type PositionRow } from './rows.ts';

/** A proposition as an issue page lays it out: for, in between, against, and what takes no side. */
export interface PropositionSides {
  proposition: Proposition;
  citation: CitationMark;
  instrument: AtlasEntry<'instruments'> | undefined;
  sides: { side: Side; rows: PositionRow[] }[];
  notStances: PositionRow[];
}
export type Side = 'for' | 'between' | 'against';

/** On which side of a proposition each stance is. */
export const sideOf: Record<Stance, Side> = {
  supports: 'for',
  'supports-if': 'for',
  mixed: 'between',
  neutral: 'between',
  'opposes-unless': 'against',
  opposes: 'against',
};

/** The propositions of an issue with their positions, cited in the order in which a page shows them. */
export function sidesOf(
  atlas: Atlas,
  issue: AtlasEntry<'issues'>,
  citations: PageCitations,
): PropositionSides[] {
  return positionsOn(atlas, issue).map(({ proposition, stances, notStances }) => {
    const citation = citations.cite(proposition.source, proposition.at);
    const sides = (['for', 'between', 'against'] as const).map((side) => ({
      side,
      rows: stances
        .filter(({ stance }) => sideOf[stance] === side)
        .flatMap(({ positions }) => positions.map((position) => positionRow(atlas, position, citations))),
    }));
    return {
      proposition,
      citation,
      instrument: proposition.instrument ? entryOf(atlas, 'instruments', proposition.instrument) : undefined,
      sides,
      notStances: notStances.map((position) => positionRow(atlas, position, citations)),
    };
  });
}
