import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import { type ContentListing, listContentFiles } from './files.ts';
import { type Folder, readFolder } from './folder.ts';

/** More folders at once than a person changes: a branch was changed, and the system may have told of a part only. */
const many = 20;

interface Known {
  folder: Folder;
  /** Absent where something has happened since the folder was read, or where it cannot be watched. */
  watcher: FSWatcher | undefined;
}

/**
 * A content folder that is listed again and again. Each folder in it is read again when something has happened there,
 * by the same rules as the first time: to ask ten thousand files when they were written takes a tenth of a second. The
 * system tells of a change before it hands over a request that was made after it. A folder that cannot be watched is
 * read each time, and so is every folder until the system has told of something: on some, such as folders shared with
 * a virtual machine, it never does.
 */
export class WatchedFolder {
  readonly #root: string;
  #known = new Map<string, Known>();
  #listing: ContentListing | undefined;
  /** Whether the system has told of anything. */
  #told = false;

  /** @param root absolute path */
  constructor(root: string) {
    this.#root = root;
  }

  /** The files as they are; the same object where they are as they were. */
  list(): ContentListing {
    const unsure = [...this.#known.values()].filter(({ watcher }) => !watcher).length;
    if (this.#listing && this.#told && unsure === 0) return this.#listing;
    if (unsure > many) this.happened('');
    const before = this.#known;
    this.#known = new Map();
    const listing = listContentFiles(this.#root, (root, path) => {
      const last = before.get(path);
      before.delete(path);
      const now = last?.watcher && this.#told ? last : this.#read(root, path, last);
      if (now.folder !== last?.folder) this.#listing = undefined;
      this.#known.set(path, now);
      return now.folder;
    });
    for (const gone of before.values()) gone.watcher?.close();
    return (this.#listing ??= listing);
  }

  /**
   * Something has happened in a folder: it is read again when the files are asked for, and so is all below it, which
   * may be another's now.
   * @param path of the folder, relative to the root; '' for the root itself
   */
  happened(path: string): void {
    for (const [each, known] of this.#known) {
      if (path !== '' && each !== path && !each.startsWith(`${path}/`)) continue;
      known.watcher?.close();
      known.watcher = undefined;
    }
  }

  /** Watches a folder, then reads it, so that nothing happens in between. */
  #read(root: string, path: string, last: Known | undefined): Known {
    const watcher = last?.watcher ?? this.#watch(join(root, path), path);
    const folder = readFolder(root, path);
    const same = last && JSON.stringify(last.folder) === JSON.stringify(folder);
    return { folder: same ? last.folder : folder, watcher };
  }

  #watch(absolute: string, path: string): FSWatcher | undefined {
    try {
      return watch(absolute, { persistent: false }, () => {
        this.#told = true;
        this.happened(path);
      }).on('error', () => {
        this.happened(path);
      });
    } catch {
      // It has gone, or the system watches no more folders.
      return undefined;
    }
  }
}
