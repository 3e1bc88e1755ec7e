import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';

/** What a field of 16 bits, or of 32, holds where the number stands in a field of 64 elsewhere. */
const elsewhere16 = 0xffff;
const elsewhere32 = 0xffffffff;

/** The first of January 1980, 0:00, as zip files write days: the earliest there is. */
const earliest = (1 << 5) | 1;

/** What the list at the end says of a file. */
interface Listed {
  name: Uint8Array;
  flags: number;
  crc: number;
  packed: number;
  size: number;
  /** Where its own head begins. */
  start: number;
}

/**
 * A zip that is written as it grows (PKWARE's APPNOTE 6.3.10), so that one file of it is in memory at a time, and which
 * may hold more than 65,535 files or 4 GB (ZIP64). The same files give the same bytes: no clock, and packed by fflate,
 * because those of Node's own zlib differ from one processor to another. A file's head holds its sizes, which a stream
 * would only know afterwards.
 */
export class ZipFile {
  readonly #handle: number;
  readonly #most: { files: number; bytes: number };
  readonly #listed: Listed[] = [];
  #length = 0;

  /**
   * @param path where it is written; what stands there is lost
   * @param most files, and bytes, from which on numbers are written in 64 bits
   */
  constructor(path: string, most = { files: elsewhere16, bytes: elsewhere32 }) {
    this.#handle = openSync(path, 'w');
    this.#most = most;
  }

  /**
   * @param path with `/`, at most 65,535 bytes
   * @param content less than 4 GB
   */
  add(path: string, content: Uint8Array): void {
    const name = new TextEncoder().encode(path);
    const data = deflateSync(content, { level: 6 });
    const file: Listed = {
      name,
      // Bit 11: the name is UTF-8.
      flags: name.length === path.length ? 0 : 0x800,
      crc: crc32(content),
      packed: data.length,
      size: content.length,
      start: this.#length,
    };
    this.#listed.push(file);
    const head = fields([4, 0x04034b50], [2, 20], ...described(file), [2, 0]);
    this.#write(Buffer.concat([head, name, data]));
  }

  /** Writes the list of the files. Returns the bytes of the whole. */
  end(): number {
    const start = this.#length;
    for (const file of this.#listed) this.#write(this.#lineOf(file));
    const [files, bytes] = [this.#listed.length, this.#length - start];
    const large = files >= this.#most.files || start >= this.#most.bytes || bytes >= this.#most.bytes;
    if (large) {
      const sizes = [files, files, bytes, start].map((value): Field => [8, value]);
      const here = this.#length;
      this.#write(fields([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], ...sizes));
      this.#write(fields([4, 0x07064b50], [4, 0], [8, here], [4, 1]));
    }
    const told: Field = [2, large ? elsewhere16 : files];
    const [size, at] = large ? [elsewhere32, elsewhere32] : [bytes, start];
    this.#write(fields([4, 0x06054b50], [2, 0], [2, 0], told, told, [4, size], [4, at], [2, 0]));
    closeSync(this.#handle);
    return this.#length;
  }

  /** What the list says of a file. */
  #lineOf(file: Listed): Uint8Array {
    const far = file.start >= this.#most.bytes;
    const start: Field = [4, far ? elsewhere32 : file.start];
    const none: Field = [2, 0];
    return Buffer.concat([
      fields([4, 0x02014b50], [2, 20], [2, far ? 45 : 20], ...described(file)),
      fields([2, far ? 12 : 0], none, none, none, [4, 0], start),
      file.name,
      far ? fields([2, 1], [2, 8], [8, file.start]) : fields(),
    ]);
  }

  #write(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) at += writeSync(this.#handle, bytes, at);
    this.#length += bytes.length;
  }
}

/** What a file's head and the list say alike, from the flags to the length of the name. */
const described = ({ flags, crc, packed, size, name }: Listed): Field[] => [
  [2, flags],
  [2, 8],
  [2, 0],
  [2, earliest],
  [4, crc],
  [4, packed],
  [4, size],
  [2, name.length],
];

type Field = readonly [bytes: 2 | 4 | 8, value: number];

/** Numbers one after the other, the low byte first. */
function fields(...list: readonly Field[]): Uint8Array {
  const out = Buffer.alloc(list.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of list) {
    if (bytes === 8) out.writeBigUInt64LE(BigInt(value), at);
    else out.writeUIntLE(value, at, bytes);
    at += bytes;
  }
  return out;
}
