import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { offline } from '../../scripts/integrations/offline.ts';
import { editionFile, shardFile } from '../../src/offline/edition.ts';
import { savedAs } from '../../src/offline/saved-files.ts';
import { site } from '../../src/site.ts';
import { filesIn } from '../built-site.ts';

const worker = 'service-worker.js';

/** Copies of a built site that stand for one build after the other. */
export class Editions {
  readonly #root: string;

  /** @param root an empty folder for the copies */
  constructor(root: string) {
    this.#root = root;
  }

  /** What the host serves: always one edition as a whole. */
  get served(): string {
    return join(this.#root, 'served');
  }

  folder(name: string): string {
    return join(this.#root, name);
  }

  /** Copies what a reader's browser asks of a built site, changes it, and does what a build does last. */
  async make(name: string, built: string, change: (folder: string) => void = () => undefined): Promise<void> {
    const folder = this.folder(name);
    for (const file of filesIn(built)) {
      if (!savedAs(file, site.locales) && file !== worker) continue;
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      cpSync(join(built, file), join(folder, file));
    }
    change(folder);
    const file = join(folder, worker);
    const code = readFileSync(file, 'utf8');
    writeFileSync(file, code.replace(editionIn(code), '%edition%'));
    const done = offline().hooks['astro:build:done'] as unknown as (options: object) => Promise<void> | void;
    await done({ dir: pathToFileURL(`${folder}/`), logger: { info: () => undefined } });
  }

  /** From one request to the next the host has another edition, as after an upload that is done at once. */
  serve(name: string): void {
    const next = join(this.#root, 'next');
    symlinkSync(this.folder(name), next);
    renameSync(next, this.served);
  }

  /** A packed part of an edition that the one before does not have. */
  ownShard(name: string, before: string): string {
    const known = new Set(shardsIn(this.folder(before)));
    const own = shardsIn(this.folder(name)).find((shard) => !known.has(shard));
    if (own === undefined) throw new Error(`${name} is made of the same parts as ${before}`);
    return join(this.folder(name), shardFile(own));
  }

  remove(): void {
    rmSync(this.#root, { recursive: true });
  }
}

/** The name of an edition, as the build writes it into the worker. */
function editionIn(code: string): string {
  const [name] = /\b[0-9a-f]{16}\b/.exec(code) ?? [];
  if (name === undefined) throw new Error(`${worker} names no edition`);
  return name;
}

function shardsIn(folder: string): string[] {
  const list = join(folder, editionFile(editionIn(readFileSync(join(folder, worker), 'utf8'))));
  const { shards } = JSON.parse(readFileSync(list, 'utf8')) as { shards: { name: string }[] };
  return shards.map(({ name }) => name);
}
