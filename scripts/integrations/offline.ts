import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { apart } from './apart.ts';
import type { Saved } from './offline-output.ts';

const worker = 'service-worker.js';
const packing = import.meta.resolve('./offline-output.ts');

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
      'astro:build:done': async ({ dir, logger }) => {
        const output = fileURLToPath(dir);
        const { edition, shards, bytes } = await apart<Saved>(packing, 'packOutput', output);
        nameEdition(join(output, worker), edition);
        logger.info(`${String(shards)} shards, ${(bytes / 1e6).toFixed(1)} MB`);
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

function nameEdition(file: string, name: string): void {
  const code = readFileSync(file, 'utf8');
  const named = code.replace('%edition%', name);
  // A classic script: one that imports would not run as a worker everywhere, and its imports would not be checked.
  if (named === code || /\bimport\b|\bexport\b/.test(code))
    throw new Error(`${file} is not the worker expected`);
  writeFileSync(file, named);
}
