import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { editionFile, shardFile } from '../../src/offline/edition.ts';
import { digest, packEdition, type SavedFile } from '../../src/offline/pack.ts';
import { savedAs } from '../../src/offline/saved-files.ts';
import { site } from '../../src/site.ts';

/** What has been packed for reading offline: the name of the edition, its shards, and their bytes together. */
export interface Saved {
  edition: string;
  shards: number;
  bytes: number;
}

/**
 * Packs what is read offline into shards beside the pages, and writes the list of them.
 * @param output folder of the built site
 */
export function packOutput(output: string): Saved {
  let bytes = 0;
  const edition = packEdition(filesToSave(output), (name, packed) => {
    bytes += packed.length;
    write(join(output, shardFile(name)), packed);
  });
  const text = JSON.stringify(edition);
  const name = digest(text);
  write(join(output, editionFile(name)), text);
  return { edition: name, shards: edition.shards.length, bytes };
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

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
