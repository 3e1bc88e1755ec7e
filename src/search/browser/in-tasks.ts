import { nextTask } from './frame.ts';

/** After so many milliseconds of making things at a stretch the page gets its turn. */
const stretch = 4;

/**
 * Makes something of each item, in as many tasks as it takes.
 * @param current false as soon as something else is asked
 * @returns what was made so far
 */
export async function inTasks<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Made,
  current: () => boolean,
): Promise<Made[]> {
  const made: Made[] = [];
  let begun = performance.now();
  for (const item of items) {
    if (performance.now() - begun > stretch) {
      await nextTask();
      if (!current()) break;
      begun = performance.now();
    }
    made.push(make(item));
  }
  return made;
}
