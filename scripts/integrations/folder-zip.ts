import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { site, urlFor } from '../../src/site.ts';
import { firstScript } from '../folder/make-folder.ts';
import type { Packed } from '../folder/pack-folder.ts';
import { apart } from './apart.ts';

/** The zip, below the home page. */
const file = `${site.name.toLowerCase()}.zip`;
const packing = import.meta.resolve('../folder/pack-folder.ts');
/** The pages that say how large it is. */
const telling = ['offline/', 'data/'];

/**
 * Packs the whole site into a zip that opens from a disk without a server, search included, and tells its size on the
 * pages that lead to it. Comes after the search index, and before what saves pages for reading offline.
 * @param home address of the home page, with its final slash
 */
export function folderZip(home: URL): AstroIntegration {
  return {
    name: 'folder-zip',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [compiledFirstScript()] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const output = fileURLToPath(dir);
        const { files, bytes } = await apart<Packed>(
          packing,
          'packFolder',
          output,
          home.href,
          join(output, file),
        );
        rmSync(join(output, firstScript));
        for (const locale of site.locales)
          for (const page of telling) tellSize(join(output, urlFor(page, locale), 'index.html'), bytes);
        logger.info(`${String(files)} files, ${(bytes / 1e6).toFixed(1)} MB`);
      },
    },
  };
}

/** Adds the script that comes first in the folder to what is compiled for the browser. */
function compiledFirstScript() {
  return {
    name: 'folder-script',
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    buildStart(this: { emitFile(chunk: { type: 'chunk'; id: string; fileName: string }): string }) {
      const id = join(import.meta.dirname, '../../src/folder/browser/main.ts');
      this.emitFile({ type: 'chunk', id, fileName: firstScript });
    },
  };
}

/** Writes the size into the place that the page has for it, in the page's own language. */
function tellSize(page: string, bytes: number): void {
  const html = readFileSync(page, 'utf8');
  const told = html.replace(
    /(<span data-zip-size="([^"]*)"[^>]*>)[^<]*/g,
    (_, start: string, tag: string) => {
      const format = { style: 'unit', unit: 'megabyte', maximumSignificantDigits: 3 } as const;
      return `${start} (${new Intl.NumberFormat(tag, format).format(bytes / 1e6)})`;
    },
  );
  if (told === html) throw new Error(`${page} has no place for the size of the zip`);
  writeFileSync(page, told);
}
