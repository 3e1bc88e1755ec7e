import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { type ContentName, shapes } from '../model/collections.ts';
import { textDigest } from '../model/translation.ts';
import { type Content, type Entry, readContent } from './content.ts';
import { checkProse } from './prose.ts';

/**
 * Astro's door to `content/`. Astro's own loaders compile MDX, follow symlinks and let ids collide; this one hands
 * over typed data only: what the frontmatter says, where the prose lies, and what the prose points to.
 */
export function contentLoader(name: ContentName, root: string): Loader {
  return {
    name: 'postura-content',
    async load({ store, parseData, generateDigest, watcher, logger, config }) {
      const projectRoot = fileURLToPath(config.root);
      const fill = async (): Promise<void> => {
        const { entries, problems } = contentOf(root);
        if (name === 'topics') {
          for (const { file, line, column, message } of problems)
            logger.error(`${file}:${line}:${column} ${message}`);
        }
        store.clear();
        for (const entry of entries) {
          if (entry.collection !== name) continue;
          const data = await parseData({ id: entry.id, data: record(entry, root, projectRoot) });
          store.set({ id: entry.id, data, digest: generateDigest(data) });
        }
      };
      await fill();
      watcher?.add(root);
      for (const change of ['add', 'change', 'unlink'] as const) {
        watcher?.on(change, (path) => {
          if (!path.startsWith(root + sep)) return;
          reading.delete(root);
          // Once every collection has heard of the change, so that the folder is read once for all of them.
          setImmediate(() => void fill());
        });
      }
    },
  };
}

/** All collections are loaded from one reading of the folder. */
const reading = new Map<string, Content>();

function contentOf(root: string): Content {
  let content = reading.get(root);
  if (!content) reading.set(root, (content = readContent(root)));
  return content;
}

function record(entry: Entry, root: string, projectRoot: string): Record<string, unknown> {
  const translations: Record<string, unknown> = {};
  for (const [language, { data, file, path }] of Object.entries(entry.translations)) {
    translations[language] = { words: data, path, hasProse: Boolean(file.body?.trim()) };
  }
  return {
    facts: entry.data,
    translations,
    path: entry.path,
    folder: relative(projectRoot, root) || '.',
    prose: proseFacts(entry),
    digest: textDigest(shapes[entry.collection].schema, entry.data, entry.file.body),
  };
}

function proseFacts({ file }: Entry): Record<string, unknown> {
  if (file.body === null) return { words: 0, citations: [], links: [], terms: [], figures: [] };
  const facts = checkProse({ file: file.file, body: file.body, bodyLine: file.bodyLine });
  return {
    words: facts.paragraphs.reduce((sum, { words }) => sum + words, 0),
    citations: facts.citations.map(({ source, at }) => ({ source, at })),
    links: facts.links.map(({ target }) => target),
    terms: facts.terms.map(({ id }) => id),
    figures: facts.figures.map(({ id }) => id),
  };
}
