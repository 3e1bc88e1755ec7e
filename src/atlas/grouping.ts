/** The items of a list by key, each group in the order of the list. */
export type Groups<Item> = ReadonlyMap<string, readonly Item[]>;

const none: readonly never[] = [];

/**
 * A look-up by key in lists that nobody changes. Each list is gone through once: pages that each went through a whole
 * list would take the square of its length.
 * @param keysOf under which keys an item is found; none, one or several
 */
export function grouping<Item>(
  keysOf: (item: Item) => readonly string[],
): (list: readonly Item[], key: string) => readonly Item[] {
  const made = new WeakMap<readonly Item[], Groups<Item>>();
  return (list, key) => {
    let groups = made.get(list);
    if (!groups) made.set(list, (groups = grouped(list, keysOf)));
    return groups.get(key) ?? none;
  };
}

function grouped<Item>(list: readonly Item[], keysOf: (item: Item) => readonly string[]): Groups<Item> {
  const groups = new Map<string, Item[]>();
  for (const item of list) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
