import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { type ContentName, shapes } from '../model/collections.ts';
import { textDigest } from '../model/translation.ts';
import { type Entry, readContent } from './content.ts';
import { type CheckedReading, takeReading } from './handover.ts';
import { checkProse } from './prose.ts';

/**
 * Astro's door to `content/`. Astro's own loaders compile MDX, follow symlinks and let ids collide; this one hands
 * over typed data only: what the frontmatter says, where the prose lies, and what the prose points to. The data has
 * been held against the schemas of the model when it was read; Astro does not do so a second time.
 */
export function contentLoader(name: ContentName, root: string): Loader {
  return {
    name: 'postura-content',
    load({ store, generateDigest, watcher, logger, config }) {
      const projectRoot = fileURLToPath(config.root);
      const fill = (): void => {
        const reading = readingFor(name, root);
        if (name === 'topics') {
          for (const { file, line, column, message } of reading.problems)
            logger.error(`${file}:${line}:${column} ${message}`);
        }
        store.clear();
        for (const entry of reading.entries) {
          if (entry.collection !== name) continue;
          const data = record(entry, reading, root, projectRoot);
          store.set({ id: entry.id, data, digest: generateDigest(data) });
        }
      };
      fill();
      watcher?.add(root);
      for (const change of ['add', 'change', 'unlink'] as const) {
        watcher?.on(change, (path) => {
          if (!path.startsWith(root + sep)) return;
          shared.delete(root);
          // Once every collection has heard of the change, so that the folder is read once for all of them.
          setImmediate(fill);
        });
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

function record(
  entry: Entry,
  { prose }: CheckedReading,
  root: string,
  projectRoot: string,
): Record<string, unknown> {
  const translations: Record<string, unknown> = {};
  for (const [language, { data, file, path }] of Object.entries(entry.translations)) {
    translations[language] = { words: data, path, hasProse: Boolean(file.body?.trim()) };
  }
  return {
    facts: entry.data,
    translations,
    path: entry.path,
    folder: relative(projectRoot, root) || '.',
    prose: pointers(entry, prose),
    digest: textDigest(shapes[entry.collection].schema, entry.data, entry.file.body),
  };
}

/** What the prose of an entry points to, without the places where it does. */
function pointers({ file }: Entry, known: CheckedReading['prose']): Record<string, unknown> {
  if (file.body === null) return { words: 0, citations: [], links: [], terms: [], figures: [] };
  const facts =
    known.get(file.file) ?? checkProse({ file: file.file, body: file.body, bodyLine: file.bodyLine });
  return {
    words: facts.paragraphs.reduce((sum, { words }) => sum + words, 0),
    citations: facts.citations.map(({ source, at }) => ({ source, at })),
    links: facts.links.map(({ target }) => target),
    terms: facts.terms.map(({ id }) => id),
    figures: facts.figures.map(({ id }) => id),
  };
}
