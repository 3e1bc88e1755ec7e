import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { editionFile, shardFile } from '../../src/offline/edition.ts';
import { digest, packEdition, type SavedFile } from '../../src/offline/pack.ts';
import { savedAs } from '../../src/offline/saved-files.ts';
import { site } from '../../src/site.ts';

const worker = 'service-worker.js';

/**
 * Packs the pages and the search index for reading without a connection, and writes the service worker, which is
 * compiled with the scripts of the pages. Comes after everything else that writes pages or the index.
 */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [compiledWorker()] } });
      },
      'astro:build:done': ({ dir, logger }) => {
        const output = fileURLToPath(dir);
        let bytes = 0;
        const edition = packEdition(filesToSave(output), (name, packed) => {
          bytes += packed.length;
          write(join(output, shardFile(name)), packed);
        });
        const text = JSON.stringify(edition);
        const name = digest(text);
        write(join(output, editionFile(name)), text);
        nameEdition(join(output, worker), name);
        logger.info(`${String(edition.shards.length)} shards, ${(bytes / 1e6).toFixed(1)} MB`);
      },
    },
  };
}

/** Adds the worker to what is compiled for the browser, under the one name it must keep. */
function compiledWorker() {
  return {
    name: 'service-worker',
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    buildStart(this: { emitFile(file: { type: 'chunk'; id: string; fileName: string }): string }) {
      const id = join(import.meta.dirname, '../../src/offline/worker/main.ts');
      this.emitFile({ type: 'chunk', id, fileName: worker });
    },
  };
}

function filesToSave(output: string): SavedFile[] {
  return readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((file) => {
      const saved = savedAs(file.slice(output.length).replaceAll(sep, '/'), site.locales);
      return saved ? [{ ...saved, read: () => readFileSync(file) }] : [];
    });
}

function nameEdition(file: string, name: string): void {
  const code = readFileSync(file, 'utf8');
  const named = code.replace('%edition%', name);
  // A classic script: one that imports would not run as a worker everywhere, and its imports would not be checked.
  if (named === code || /\bimport\b|\bexport\b/.test(code))
    throw new Error(`${file} is not the worker expected`);
  writeFileSync(file, named);
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
