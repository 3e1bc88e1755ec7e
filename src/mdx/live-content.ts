import { relative } from 'node:path';
import type { ContentName } from '../model/collections.ts';
import { type Content, readContent } from './content.ts';
import { ReadingMemory } from './reading-memory.ts';
import { storedEntry } from './stored.ts';

/** An entry as the store would hold it. */
interface LiveEntry {
  collection: ContentName;
  id: string;
  data: Record<string, unknown>;
}

/** The content folder as it is at this moment. */
export interface LiveContent {
  collection(name: ContentName): readonly LiveEntry[];
}

const memory = new ReadingMemory();
const made = new WeakMap<Content, LiveContent>();

/**
 * The content folder as it is when it is asked for, for the development server: Astro's store follows an edit by half a
 * second and more. Reads what has changed since, and gives the same object where nothing has. What is wrong with the
 * content is told once, on the terminal.
 * @param root absolute path of the folder
 */
export function liveContent(root: string): LiveContent {
  if (looked?.root === root) return looked.live;
  const live = read(root);
  looked = { root, live };
  // A page asks many times; within one turn of the event loop, nobody looks at the folder again.
  setImmediate(() => (looked = undefined));
  return live;
}

let looked: { root: string; live: LiveContent } | undefined;

function read(root: string): LiveContent {
  const content = readContent(root, 'content', memory);
  let live = made.get(content);
  if (!live) {
    for (const { file, line, column, message } of content.problems)
      console.error(`${file}:${String(line)}:${String(column)} ${message}`);
    made.set(content, (live = byCollection(content, root)));
  }
  return live;
}

/** The entries as they were when they last kept the rules. */
const good = new Map<string, LiveEntry>();

/** A file that somebody is in the middle of writing stays as it was: other pages refer to it. */
function byCollection({ entries, refused }: Content, root: string): LiveContent {
  const folder = relative(process.cwd(), root) || '.';
  const there = new Map<string, LiveEntry>(
    entries.map((entry) => {
      const { collection, id } = entry;
      return [`${collection}/${id}`, { collection, id, data: storedEntry(entry, folder) }];
    }),
  );
  for (const [key, entry] of good) {
    if (refused.has(key) || refused.has(entry.collection)) there.set(key, there.get(key) ?? entry);
    else if (!there.has(key)) good.delete(key);
  }
  for (const [key, entry] of there) good.set(key, entry);
  const lists = Map.groupBy(there.values(), ({ collection }) => collection);
  return { collection: (name) => lists.get(name) ?? [] };
}
