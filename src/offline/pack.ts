import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { deflateSync } from 'fflate';
import type { Edition, Shard } from './edition.ts';

/** A file to be saved. */
export interface SavedFile {
  path: string;
  shell: boolean;
  /** Read when it is packed, so that never all are in memory. */
  read(): Uint8Array;
}

/** Bytes before packing: enough for neighbours to pack well together, few enough to unpack at a page's opening. */
const least = 256 * 1024;
const most = 768 * 1024;

/**
 * Packs files into shards. Where a shard ends is told by the paths, so that a new entry changes one shard and not all
 * that follow: a reader who has the old edition fetches that one.
 * @param write gets each shard's bytes; a name stands for the same bytes always
 */
export function packEdition(
  files: readonly SavedFile[],
  write: (name: string, bytes: Uint8Array) => void,
): Edition {
  const shards: Shard[] = [];
  for (const shell of [true, false]) {
    const sorted = files.filter((file) => file.shell === shell).sort((a, b) => (a.path < b.path ? -1 : 1));
    let open: { path: string; bytes: Uint8Array }[] = [];
    let size = 0;
    const close = (): void => {
      if (open.length === 0) return;
      const packed = packShard(open);
      const name = digest(packed);
      write(name, packed);
      shards.push({ name, bytes: packed.length, shell, paths: open.map(({ path }) => path) });
      [open, size] = [[], 0];
    };
    for (const { path, read } of sorted) {
      const bytes = plain(path, read());
      open.push({ path, bytes });
      size += bytes.length;
      if (size >= most || (size >= least && endsShard(path))) close();
    }
    close();
  }
  return { shards };
}

/** One file in sixteen. */
const endsShard = (path: string): boolean => digest(path).startsWith('0');

/** Pagefind packs each of its files by itself; together they pack better, and it reads them unpacked as well. */
const plain = (path: string, bytes: Uint8Array): Uint8Array =>
  path.startsWith('pagefind/') && bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;

/** A line that lists the sizes, then the files one after the other; `unpackShard` reads it. */
function packShard(files: readonly { bytes: Uint8Array }[]): Uint8Array {
  const head = new TextEncoder().encode(`${files.map(({ bytes }) => bytes.length).join(' ')}\n`);
  // Not Node's own zlib: its bytes differ from one processor to another.
  return deflateSync(Buffer.concat([head, ...files.map(({ bytes }) => bytes)]), { level: 6 });
}

/** Short name of some content. */
export const digest = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);
