import { words } from '../i18n/index.ts';
import type { Locale } from '../site.ts';
import type { CitationMark, PageCitations } from './citations.ts';
import type { AtlasEntry } from './entry.ts';
import type { Gathering } from './gatherings.ts';
import type { PassedOn } from './passed-on.ts';
import type { TieGroup } from './ties.ts';

/** An entry named in a table of relations, with what there is to say of the relation. */
export interface RelationPart {
  /** How it is related, before its name. */
  label?: string | undefined;
  /** What it is called and where it stands; absent where the source names no entry. */
  named?: { title: string; page: string; language: Locale } | undefined;
  /** Since when, as what. */
  text?: { text: string; language: Locale } | undefined;
  /** A word or number after it: a role, a count. */
  note?: string | undefined;
  citation?: CitationMark | undefined;
}

/** One row: somebody or something, and all that it is related to. */
export interface RelationRow {
  of: RelationPart;
  to: RelationPart[];
  /** How many more it is related to than are shown. */
  more?: number;
}

/** Who was at each gathering, in which role. */
export function gatheringRows(
  gatherings: readonly Gathering[],
  citations: PageCitations,
  locale: Locale,
): RelationRow[] {
  return gatherings.map(({ named, members, place }) => ({
    of: { named, citation: place && citations.cite(place.source, place.at) },
    ...shownTo(members, ({ stakeholder, role }) => ({
      named: stakeholder,
      note: role && words(locale).roles[role],
    })),
  }));
}

/** So many that one is related to stand in its row; its own page has all. */
const mostInRow = 30;

const shownTo = <Item>(
  items: readonly Item[],
  partOf: (item: Item) => RelationPart,
): Pick<RelationRow, 'to' | 'more'> => ({
  to: items.slice(0, mostInRow).map(partOf),
  ...(items.length > mostInRow && { more: items.length - mostInRow }),
});

/** What each stakeholder belongs to, came from or holds. */
export function tieRows(
  tied: readonly { stakeholder: AtlasEntry<'stakeholders'>; groups: readonly TieGroup[] }[],
): RelationRow[] {
  return tied.map(({ stakeholder, groups }) => ({
    of: { named: stakeholder },
    to: groups.flatMap(({ label, ties }) =>
      ties.map(({ other, text, citation }) => ({
        label: `${label}:`,
        named: other,
        text: text ? { text, language: stakeholder.language } : undefined,
        citation,
      })),
    ),
  }));
}

/** Whose positions each reporter passed on, and how many. */
export function passedOnRows(passed: readonly PassedOn[]): RelationRow[] {
  return passed.map(({ reporter, positions }) => ({
    of: { named: reporter, note: String(positions.length) },
    ...shownTo(positions, (position) => ({ named: position })),
  }));
}
