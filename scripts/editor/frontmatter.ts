import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readContent } from '../../src/mdx/content.ts';
import { ReadingMemory } from '../../src/mdx/reading-memory.ts';
import { type CollectionShape, type ContentName, shapes } from '../../src/model/collections.ts';
import type { RefTarget } from '../../src/model/fields.ts';
import { languages } from '../../src/model/vocabulary.ts';
import { catalogueOf } from '../new/catalogue.ts';
import { editorSchema } from './schema.ts';

/**
 * Writes what Astro's extension for VS Code reads to complete and check the frontmatter of MDX files: which file is
 * of which collection, and each collection's schema, with the ids that exist to choose from. It lies in `.astro/`,
 * which is not kept; Astro itself writes schemas of the same folder under other names.
 * @param project absolute path of the project folder
 * @param root absolute path of the content folder
 * @param memory of readings of that folder
 */
export function writeFrontmatterSchemas(project: string, root: string, memory = new ReadingMemory()): void {
  const { entries } = readContent(root, 'content', memory);
  const catalogue = catalogueOf(entries);
  const known = (target: RefTarget): string[] => catalogue.options(target).map(({ value }) => value);
  const folder = join(project, '.astro/collections');
  mkdirSync(folder, { recursive: true });
  const names = (Object.keys(shapes) as ContentName[]).filter(
    (name) => (shapes[name] as CollectionShape).file === 'mdx',
  );
  const parts = names.flatMap((name) => (['entry', 'translation'] as const).map((part) => ({ name, part })));
  for (const { name, part } of parts) {
    const schema = editorSchema(name, part, known);
    writeFileSync(join(folder, `${part}-${name}.schema.json`), `${JSON.stringify(schema)}\n`);
  }
  const files = entries.flatMap((entry) => [
    [entry.path, `entry-${entry.collection}`] as const,
    ...languages.flatMap((language) => {
      const translation = (entry.translations as Record<string, { path: string } | undefined>)[language];
      return translation ? [[translation.path, `translation-${entry.collection}`] as const] : [];
    }),
  ]);
  const manifest = {
    collections: parts.map(({ name, part }) => ({ hasSchema: true, name: `${part}-${name}` })),
    // The extension compares addresses in small letters.
    entries: Object.fromEntries(
      files
        .filter(([path]) => path.endsWith('.mdx'))
        .map(([path, name]) => [
          decodeURIComponent(pathToFileURL(join(root, path)).href).toLowerCase(),
          name,
        ]),
    ),
  };
  writeFileSync(join(folder, 'collections.json'), `${JSON.stringify(manifest)}\n`);
}

/** Writes them anew where they are there, and are those of this folder: whoever uses no such editor needs none. */
export function refreshFrontmatterSchemas(project: string, root: string): void {
  const manifest = join(project, '.astro/collections/collections.json');
  if (existsSync(manifest) && existsSync(root) && root.startsWith(project)) {
    writeFrontmatterSchemas(project, root);
  }
}
