import { collectionNames, type CollectionName } from '../model/vocabulary.ts';
import { aToZ, type Letter, letterId, sortKey } from './a-to-z.ts';
import { comparedPairs, type ComparedPair } from './compare-pairs.ts';
import { type Atlas, type AtlasEntry, isA } from './entry.ts';
import type { ListLink } from './list-part.ts';
import { mostOnPage, pageAddress, pageCount, pageNumber, pageOf } from './paging.ts';
import { yearOf } from './timeline.ts';

/** A list of the whole atlas that stands on one page, and on several where it is long. */
export type WholeListName = CollectionName | 'a-z' | 'compare';

/** A part of a long list that people look for: a year, or the whole where it goes by the alphabet. */
export interface Shelf<Item> {
  /** `null` for what carries no date; absent where the list is not dated. */
  year?: string | null;
  /** Address of its first page, without language and base. */
  page: string;
  items: readonly Item[];
  /** So many of them a page has at most. */
  most: number;
}

/** So many entries stand on one page; a longer list is split. */
const mostTogether: Partial<Record<WholeListName, number>> = { 'a-z': 1000 };
const together = (name: WholeListName): number => mostTogether[name] ?? 250;

/** So many of a long list its first page shows, before it leads to the others. */
export const mostOnOverview = 60;

const shelfPage = (name: WholeListName, year?: string | null): string =>
  `browse/${name}/${year === undefined ? '' : `${year ?? 'undated'}/`}`;

/** The date by which a list goes; nothing for those that go by the alphabet. */
function dateIn(entry: AtlasEntry): { date: string | undefined } | null {
  if (isA(entry, 'positions') || isA(entry, 'events')) return { date: entry.facts.date };
  return isA(entry, 'sources') ? { date: entry.facts.issued } : null;
}

/** The parts of a collection's list, in its order; none where it fits on one page. */
export function collectionShelves(
  atlas: Atlas,
  name: CollectionName,
  most = together(name),
): Shelf<AtlasEntry>[] {
  const items = atlas[name] as readonly AtlasEntry[];
  const [first] = items;
  if (!first || items.length <= most) return [];
  if (!dateIn(first)) return [{ page: shelfPage(name), items, most: mostOnPage }];
  const years = Map.groupBy(items, (entry) => {
    const date = dateIn(entry)?.date;
    return date ? yearOf(date) : null;
  });
  return [...years].map(([year, own]) => ({
    year,
    page: shelfPage(name, year),
    items: own,
    most: mostOnPage,
  }));
}

/** The list from A to Z, whole; none where it fits on one page. */
export function letterShelves(atlas: Atlas, most = together('a-z')): Shelf<AtlasEntry>[] {
  const items = aToZ(atlas).flatMap(({ entries }) => entries);
  return items.length <= most ? [] : [{ page: shelfPage('a-z'), items, most: 2 * mostOnPage }];
}

/** The pairs that have a page; none where they fit on one. */
export function pairShelves(atlas: Atlas, most = together('compare')): Shelf<ComparedPair>[] {
  const items = comparedPairs(atlas);
  return items.length <= most ? [] : [{ page: shelfPage('compare'), items, most: mostOnPage }];
}

/** The letters on one page of the list from A to Z. */
export function lettersOnPage(atlas: Atlas, shelf: Shelf<AtlasEntry>, number: number): Letter[] {
  const shown = new Set(pageOf(shelf.items, number, shelf.most));
  return aToZ(atlas)
    .map(({ letter, entries }) => ({ letter, entries: entries.filter((entry) => shown.has(entry)) }))
    .filter(({ entries }) => entries.length > 0);
}

/** Where each letter begins in the long list from A to Z. */
export function letterLinks(atlas: Atlas, { page, items, most }: Shelf<AtlasEntry>): Map<string, string> {
  let before = 0;
  return new Map(
    aToZ(atlas).map(({ letter, entries }) => {
      const number = pageNumber(before, items.length, most);
      before += entries.length;
      return [letter, `${pageAddress(page, number)}#${letterId(letter)}`];
    }),
  );
}

/** The pages of a shelf: of a year by their numbers, of the alphabet by the words with which they begin. */
export function shelfLinks<Item>(shelf: Shelf<Item>, titleOf: (item: Item) => string): ListLink[] {
  return Array.from({ length: pageCount(shelf.items.length, shelf.most) }, (_, index) => {
    const [first] = pageOf(shelf.items, index + 1, shelf.most);
    const begin = first === undefined || shelf.year !== undefined ? '' : beginningOf(titleOf(first));
    return { label: begin || String(index + 1), page: pageAddress(shelf.page, index + 1) };
  });
}

/** The first word of a title, cut where it is long. */
function beginningOf(title: string): string {
  const [word = ''] = sortKey({ title }).split(/\s/);
  return word.length > 12 ? `${word.slice(0, 11)}…` : word;
}

/** What leads from the first page of a long list to its parts: to the years with their counts, or to the pages. */
export const overviewLinks = <Item>(
  shelves: readonly Shelf<Item>[],
  undated: string,
  titleOf: (item: Item) => string,
): ListLink[] =>
  shelves.flatMap((shelf) =>
    shelf.year === undefined
      ? shelfLinks(shelf, titleOf)
      : [{ label: shelf.year ?? undated, page: shelf.page, count: shelf.items.length }],
  );

/** Every page of every long list, in the order of the lists. */
export function wholeListPages(
  atlas: Atlas,
): { name: WholeListName; shelf: string; number: number; page: string }[] {
  const all: [WholeListName, Shelf<unknown>[]][] = [
    ...collectionNames.map((name): [WholeListName, Shelf<unknown>[]] => [
      name,
      collectionShelves(atlas, name),
    ]),
    ['a-z', letterShelves(atlas)],
    ['compare', pairShelves(atlas)],
  ];
  return all.flatMap(([name, shelves]) =>
    shelves.flatMap(({ page: shelf, items, most }) =>
      Array.from({ length: pageCount(items.length, most) }, (_, index) => ({
        name,
        shelf,
        number: index + 1,
        page: pageAddress(shelf, index + 1),
      })),
    ),
  );
}
