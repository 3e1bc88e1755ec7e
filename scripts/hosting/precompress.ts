import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { packable } from '../serve/content-type.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Below this a packed file saves no packet. */
const smallest = 1024;
/** How many files at once: each is packed on a thread of its own. */
const atOnce = 8;

export interface Packed {
  files: number;
  /** Bytes of the files as they are, and packed. */
  plain: number;
  brotli: number;
  gzip: number;
}

/**
 * Writes `x.br` and `x.gz` beside every file `x` of a built site that is worth it. The same bytes each time.
 * @param quality from 1 to 11, gzip's up to 9: 11 takes fifteen times as long as 5 and saves a seventh
 */
export async function precompress(folder: string, quality: number): Promise<Packed> {
  const sum: Packed = { files: 0, plain: 0, brotli: 0, gzip: 0 };
  const waiting = filesToPack(folder);
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      const plain = readFileSync(file);
      if (plain.length < smallest) continue;
      const [br, gz] = await Promise.all([
        toBrotli(plain, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: quality,
            [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
          },
        }),
        toGzip(plain, { level: Math.min(quality, 9) }),
      ]);
      writeFileSync(`${file}.br`, br);
      writeFileSync(`${file}.gz`, gz);
      sum.files++;
      sum.plain += plain.length;
      sum.brotli += br.length;
      sum.gzip += gz.length;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return sum;
}

function filesToPack(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && packable.has(extname(entry.name).slice(1)))
    .map((entry) => join(entry.parentPath, entry.name));
}
