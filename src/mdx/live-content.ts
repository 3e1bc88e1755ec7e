import { relative } from 'node:path';
import type { ContentName } from '../model/collections.ts';
import { type Content, type Entry, readContent } from './content.ts';
import type { ContentListing } from './files.ts';
import type { ParsedFile } from './frontmatter.ts';
import { takeMemory } from './handover.ts';
import { ReadingMemory } from './reading-memory.ts';
import { storedEntry } from './stored.ts';
import { WatchedFolder } from './watched-folder.ts';

/** An entry as the store would hold it; the same object for as long as its files say the same. */
interface LiveEntry {
  collection: ContentName;
  id: string;
  data: Record<string, unknown>;
}

/** The content folder as it is at this moment. */
export interface LiveContent {
  collection(name: ContentName): readonly LiveEntry[];
}

/**
 * The content folder as it is when it is asked for, for the development server: Astro's store follows an edit by half a
 * second and more. Reads what has changed since, and gives the same object where nothing has. What is wrong with the
 * content is told once, on the terminal.
 */
export class LiveFolder {
  readonly #root: string;
  readonly #watched: WatchedFolder;
  readonly #memory: ReadingMemory;
  #last: { listing: ContentListing; live: LiveContent } | undefined;
  #looked: LiveContent | undefined;
  /** The entries as they were when they last kept the rules, and the files they were made from. */
  #good = new Map<string, Made>();

  /** @param root absolute path */
  constructor(root: string) {
    this.#root = root;
    this.#watched = new WatchedFolder(root);
    this.#memory = takeMemory(root) ?? new ReadingMemory();
  }

  read(): LiveContent {
    if (this.#looked) return this.#looked;
    this.#looked = this.#look();
    // A page asks many times; within one turn of the event loop, nobody looks at the folder again.
    setImmediate(() => (this.#looked = undefined));
    return this.#looked;
  }

  /**
   * Something has happened in one of its folders, as somebody says who may know where the system does not tell.
   * @param path of that folder, from the content folder
   */
  changed(path: string): void {
    this.#watched.happened(path);
  }

  #look(): LiveContent {
    const listing = this.#watched.list();
    if (this.#last?.listing === listing) return this.#last.live;
    const content = readContent(this.#root, 'content', this.#memory, listing);
    for (const { file, line, column, message } of content.problems)
      console.error(`${file}:${String(line)}:${String(column)} ${message}`);
    const live = this.#byCollection(content);
    this.#last = { listing, live };
    return live;
  }

  /** A file that somebody is in the middle of writing stays as it was: other pages refer to it. */
  #byCollection({ entries, refused }: Content): LiveContent {
    const folder = relative(process.cwd(), this.#root) || '.';
    const there = new Map(
      entries.map((entry) => {
        const key = `${entry.collection}/${entry.id}`;
        return [key, madeFrom(entry, folder, this.#good.get(key))];
      }),
    );
    for (const [key, made] of this.#good) {
      if (!there.has(key) && (refused.has(key) || refused.has(made.entry.collection))) there.set(key, made);
    }
    this.#good = there;
    const lists = Map.groupBy(
      [...there.values()].map(({ entry }) => entry),
      ({ collection }) => collection,
    );
    return { collection: (name) => lists.get(name) ?? [] };
  }
}

interface Made {
  entry: LiveEntry;
  files: readonly ParsedFile[];
}

/** The same entry as before where its files are. */
function madeFrom(entry: Entry, folder: string, before: Made | undefined): Made {
  const { collection, id, file, translations } = entry;
  const files = [file, ...Object.values(translations).map((translation) => translation.file)];
  if (before?.files.length === files.length && files.every((each, index) => each === before.files[index]))
    return before;
  return { entry: { collection, id, data: storedEntry(entry, folder) }, files };
}

let live: LiveFolder | undefined;

/** @param root of the site's content folder, absolute */
export const liveContent = (root: string): LiveContent => (live ??= new LiveFolder(root)).read();

import.meta.hot?.on('atlas:content-changed', ({ folder }: { folder: string }) => live?.changed(folder));
