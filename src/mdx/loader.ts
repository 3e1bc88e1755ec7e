import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { type ContentName, shapes } from '../model/collections.ts';
import { readContent } from './content.ts';
import { type CheckedReading, takeReading } from './handover.ts';
import { storedEntry } from './stored.ts';

/**
 * Astro's door to `content/`. Astro's own loaders compile MDX, follow symlinks and let ids collide; this one hands
 * over typed data only: what the frontmatter says, where the prose lies, and what the prose points to. The data has
 * been held against the schemas of the model when it was read; Astro does not do so a second time.
 */
export function contentLoader(name: ContentName, root: string): Loader {
  return {
    name: 'postura-content',
    load({ store, generateDigest, config, watcher }) {
      store.clear();
      // In dev, which alone watches, pages read the folder themselves (`live-content.ts`).
      if (watcher) return Promise.resolve();
      const projectRoot = fileURLToPath(config.root);
      const reading = readingFor(name, root);
      for (const entry of reading.entries) {
        if (entry.collection !== name) continue;
        const data = storedEntry(entry, relative(projectRoot, root) || '.', reading.prose);
        store.set({ id: entry.id, data, digest: generateDigest(data) });
      }
      return Promise.resolve();
    },
  };
}

/** All collections are loaded from one reading of a folder, which is let go when each has had it. */
const shared = new Map<string, { reading: CheckedReading; waiting: Set<ContentName> }>();

function readingFor(name: ContentName, root: string): CheckedReading {
  let each = shared.get(root);
  if (!each?.waiting.has(name)) {
    const reading = takeReading(root) ?? { ...readContent(root), prose: new Map() };
    shared.set(root, (each = { reading, waiting: new Set(Object.keys(shapes) as ContentName[]) }));
  }
  each.waiting.delete(name);
  if (each.waiting.size === 0) shared.delete(root);
  return each.reading;
}
