/** What a page shows of a list. */
export interface Excerpt<Item> {
  shown: readonly Item[];
  /** How long the whole list is. */
  count: number;
  /** Address, without language and base, of where the whole list stands; absent where all of it is shown. */
  all?: string;
}

/** So many rows a page of a long list has at most. */
export const mostOnPage = 200;

/** The first of a list. */
export const excerptOf = <Item>(items: readonly Item[], most: number, all?: string): Excerpt<Item> => ({
  shown: items.slice(0, most),
  count: items.length,
  ...(all !== undefined && items.length > most && { all }),
});

/**
 * So many of a list as fit: the first of each kind, so that none goes unseen, then the first of all; in the order of
 * the list.
 */
export function fairlyChosen<Item>(
  items: readonly Item[],
  kindOf: (item: Item) => string,
  most: number,
): readonly Item[] {
  if (items.length <= most) return items;
  const first = [...Map.groupBy(items, kindOf).values()].flatMap((kind) => kind.slice(0, 1));
  const chosen = new Set([...new Set([...first, ...items])].slice(0, most));
  return items.filter((each) => chosen.has(each));
}

/** How many pages a list of a length has; one where it is empty. */
export const pageCount = (length: number, most = mostOnPage): number => Math.max(1, Math.ceil(length / most));

/** How many rows each of its pages has, so that they are about the same length. */
const rowsOnPage = (length: number, most: number): number => Math.ceil(length / pageCount(length, most));

/** How many rows stand before a page. @param number of the page, from 1 */
export const pageStart = (length: number, number: number, most = mostOnPage): number =>
  (number - 1) * rowsOnPage(length, most);

/** The rows of one page. @param number from 1 */
export const pageOf = <Item>(items: readonly Item[], number: number, most = mostOnPage): readonly Item[] =>
  items.slice(pageStart(items.length, number, most), pageStart(items.length, number + 1, most));

/** The number of the page on which a row stands. @param index from 0 */
export const pageNumber = (index: number, length: number, most = mostOnPage): number =>
  Math.floor(index / rowsOnPage(length, most)) + 1;

/** Address of a page of a list: that of the list itself for the first. */
export const pageAddress = (list: string, number: number): string =>
  number > 1 ? `${list}${String(number)}/` : list;
