import type { Proposition } from '../model/issue.ts';
import type { RecordName } from '../model/vocabulary.ts';
import { type Atlas, type AtlasEntry, isA } from './entry.ts';
import { entryListPage, type EntryListName, mostListed, mostMentions } from './list-address.ts';
import { pageCount, pageOf } from './paging.ts';
import { positionsOn } from './positions.ts';
import { mentions } from './relations.ts';
import { mostOnSide, wholeSides } from './sides.ts';
import { stakeholderLists } from './stakeholder-lists.ts';
import { othersTied, tiesOfOthers } from './ties.ts';
import { mostUses, usesOf } from './uses.ts';

/** A list that is too long for the page of its entry, whole. */
export interface EntryList {
  /** Address of its first page, without language and base. */
  page: string;
  entry: AtlasEntry;
  name: EntryListName;
  /** What the positions of `on` are on. */
  proposition?: Proposition;
  /** Its parts, in order: the sides of a proposition, the places of a source; one without a name for all others. */
  groups: { name: string; entries: readonly AtlasEntry<RecordName>[] }[];
}

const made = new WeakMap<Atlas, ReadonlyMap<string, EntryList>>();

/** Every list of an entry that has pages of its own, by the address of the first. Found once an atlas. */
export function entryLists(atlas: Atlas): ReadonlyMap<string, EntryList> {
  let lists = made.get(atlas);
  if (!lists) {
    const found = [...atlas.byKey.values()].flatMap((entry) => listsOf(atlas, entry));
    made.set(atlas, (lists = new Map(found.map((list) => [list.page, list]))));
  }
  return lists;
}

/** How many rows a list has. */
export const rowsIn = ({ groups }: EntryList): number =>
  groups.reduce((sum, { entries }) => sum + entries.length, 0);

/** Every page of every list: the list's address, and the number of the page. */
export const entryListPages = (atlas: Atlas): { list: string; number: number }[] =>
  [...entryLists(atlas).values()].flatMap((list) =>
    Array.from({ length: pageCount(rowsIn(list)) }, (_, index) => ({ list: list.page, number: index + 1 })),
  );

function listsOf(atlas: Atlas, entry: AtlasEntry): EntryList[] {
  return [
    ...(isA(entry, 'issues') ? propositionLists(atlas, entry) : []),
    ...(isA(entry, 'stakeholders') ? listsOfStakeholder(atlas, entry) : []),
    ...(isA(entry, 'sources')
      ? usesList(atlas, entry)
      : plain(entry, 'mentions', mentions(atlas, entry), mostMentions)),
  ];
}

function plain(
  entry: AtlasEntry,
  name: EntryListName,
  entries: readonly AtlasEntry[],
  most = mostListed,
): EntryList[] {
  if (entries.length <= most) return [];
  return [{ page: entryListPage(entry, name), entry, name, groups: [{ name: '', entries }] }];
}

function propositionLists(atlas: Atlas, issue: AtlasEntry<'issues'>): EntryList[] {
  return positionsOn(atlas, issue).flatMap((view): EntryList[] => {
    const { proposition } = view;
    const groups = Object.entries(wholeSides(view)).map(([name, entries]) => ({ name, entries }));
    if (groups.every(({ entries }) => entries.length <= mostOnSide)) return [];
    return [
      { page: entryListPage(issue, 'on', proposition.id), entry: issue, name: 'on', proposition, groups },
    ];
  });
}

function listsOfStakeholder(atlas: Atlas, entry: AtlasEntry<'stakeholders'>): EntryList[] {
  const { spokeFor, ...lists } = stakeholderLists(atlas, entry);
  const named: [EntryListName, readonly AtlasEntry[]][] = [
    ...(Object.entries(lists) as [keyof typeof lists, AtlasEntry[]][]),
    ['spoke-for', spokeFor],
    ...tiesOfOthers.map((id): [EntryListName, AtlasEntry[]] => [id, othersTied(atlas, entry, id)]),
  ];
  return named.flatMap(([name, entries]) => plain(entry, name, entries));
}

function usesList(atlas: Atlas, source: AtlasEntry<'sources'>): EntryList[] {
  const uses = usesOf(atlas, source);
  if (uses.reduce((sum, { entries }) => sum + entries.length, 0) <= mostUses) return [];
  const groups = uses.map(({ place, entries }) => ({ name: place, entries }));
  return [{ page: entryListPage(source, 'uses'), entry: source, name: 'uses', groups }];
}

/** The rows of one page of a list, under the names of their parts. @param number from 1 */
export function groupsOnPage(list: EntryList, number: number): EntryList['groups'] {
  const rows = list.groups.flatMap(({ name, entries }) => entries.map((entry) => ({ name, entry })));
  const shown = Map.groupBy(pageOf(rows, number), ({ name }) => name);
  return [...shown].map(([name, own]) => ({ name, entries: own.map(({ entry }) => entry) }));
}
