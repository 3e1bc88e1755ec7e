import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import { codeDigest } from './code-digest.ts';

const digestLength = 32;

/**
 * A file in Astro's cache folder that one build leaves for the next. What other code has written, or nobody to its end,
 * counts as nothing; so does everything where a build is to begin from nothing (`--force`).
 */
export class KeptFile {
  readonly #path: string;
  readonly #seal: Buffer;

  constructor({ root, cacheDir }: Pick<AstroConfig, 'root' | 'cacheDir'>, name: string) {
    this.#path = join(fileURLToPath(cacheDir), name);
    this.#seal = Buffer.from(codeDigest(fileURLToPath(root)), 'hex');
  }

  read(): Buffer | undefined {
    if (process.argv.includes('--force')) return undefined;
    let kept: Buffer;
    try {
      kept = readFileSync(this.#path);
    } catch {
      return undefined;
    }
    const bytes = kept.subarray(digestLength);
    return kept.subarray(0, digestLength).equals(this.#sealed(bytes)) ? bytes : undefined;
  }

  write(bytes: Uint8Array): void {
    mkdirSync(join(this.#path, '..'), { recursive: true });
    const aside = `${this.#path}.${String(process.pid)}`;
    writeFileSync(aside, Buffer.concat([this.#sealed(bytes), bytes]));
    renameSync(aside, this.#path);
  }

  /** Digest of the code and of what it has written. */
  #sealed(bytes: Uint8Array): Buffer {
    return createHash('sha256').update(this.#seal).update(bytes).digest();
  }
}
