import { fill, words } from '../i18n/index.ts';
import type { RecordName } from '../model/vocabulary.ts';
import type { PageCitations } from './citations.ts';
import { type Atlas, type AtlasEntry, isA } from './entry.ts';
import { type EntryList, groupsOnPage, rowsIn } from './entry-lists.ts';
import type { EntryListName } from './list-address.ts';
import { type ListPart, listPart, numberedPages } from './list-part.ts';
import { positionRow, type PositionRow } from './rows.ts';

/** One page of a list of an entry, ready to be shown. */
export interface EntryListView extends ListPart {
  /** What the list is called below the name of its entry. */
  heading: string;
  /** The same for the title of the window. */
  title: string;
  /** What stands under the heading: whose list it is, or the proposition; in the language of the entry. */
  lead: string;
  groups: {
    /** Unique on the page, fit for an id. */
    id: string;
    /** Empty where the list has no parts. */
    title: string;
    /** Positions with their sources, or the names of entries. */
    rows: PositionRow[];
    entries: readonly AtlasEntry<RecordName>[];
  }[];
}

/** Lists whose positions are shown with stance, date and sources; the others name entries. */
const detailed: readonly EntryListName[] = ['on', 'positions', 'spoke-for'];

/** @param number of the page, from 1 */
export function entryListView(
  atlas: Atlas,
  list: EntryList,
  number: number,
  citations: PageCitations,
): EntryListView {
  const { entry, name, proposition } = list;
  const t = words(atlas.locale);
  const heading = headingOf(name, atlas);
  const sides: Record<string, string> = { ...t.issue, apart: t.issue.notStances };
  const groups = groupsOnPage(list, number).map(({ name: part, entries }, index) => ({
    id: name === 'on' ? part : `part-${String(index + 1)}`,
    title: name === 'on' ? (sides[part] ?? part) : part,
    rows: detailed.includes(name) ? rowsOf(atlas, entries, citations) : [],
    entries: detailed.includes(name) ? [] : entries,
  }));
  return {
    ...listPart(numberedPages(list.page, rowsIn(list)), number, rowsIn(list)),
    heading,
    title: proposition
      ? fill(t.lists.onTitle, { proposition: proposition.text, title: entry.title })
      : fill(t.lists.title, { list: heading, title: entry.title }),
    lead: proposition?.text ?? entry.title,
    groups,
  };
}

function rowsOf(
  atlas: Atlas,
  entries: readonly AtlasEntry<RecordName>[],
  citations: PageCitations,
): PositionRow[] {
  return (entries as readonly AtlasEntry[])
    .filter((entry) => isA(entry, 'positions'))
    .map((position) => positionRow(atlas, position, citations));
}

function headingOf(name: EntryListName, { locale }: Atlas): string {
  const { entry, lists, source, stakeholder } = words(locale);
  const headings: Record<EntryListName, string> = {
    on: lists.on,
    positions: stakeholder.positions,
    'spoke-for': stakeholder.spokeFor,
    reported: stakeholder.reported,
    programs: stakeholder.programs,
    instruments: stakeholder.instruments,
    events: stakeholder.events,
    works: stakeholder.works,
    people: stakeholder.heldBy,
    members: stakeholder.members,
    parts: stakeholder.parts,
    uses: source.uses,
    mentions: entry.mentions,
  };
  return headings[name];
}
