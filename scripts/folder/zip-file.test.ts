import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ZipFile } from './zip-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zip-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The bytes of a zip of these files. */
function zipOf(files: Record<string, Uint8Array>, most?: { files: number; bytes: number }): Uint8Array {
  const zip = new ZipFile(join(folder, 'a.zip'), most);
  for (const [path, content] of Object.entries(files)) zip.add(path, content);
  const bytes = zip.end();
  const made = new Uint8Array(readFileSync(join(folder, 'a.zip')));
  expect(made.length).toBe(bytes);
  return made;
}

const files = {
  'atlas/index.html': strToU8('<p>position</p>'.repeat(5000)),
  'atlas/año.txt': strToU8('ñ'),
  'atlas/none.txt': new Uint8Array(),
  'atlas/bytes.bin': Uint8Array.from({ length: 70_000 }, (_, index) => (index * index * 7919) % 251),
};

it('writes what one made at once would be, byte by byte', () => {
  const atOnce = zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
  expect(Buffer.compare(zipOf(files), atOnce)).toBe(0);
});

it.each([
  ['more files than are counted', { files: 4, bytes: 1e9 }],
  ['more bytes than are counted', { files: 1e9, bytes: 100 }],
])('can be read where it holds %s in a small field', (_what, most) => {
  expect(unzipSync(zipOf(files, most))).toEqual(files);
});
