import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { ProseFacts } from './facts.ts';
import type { ParsedFile } from './frontmatter.ts';

/** What one file says in which nothing is wrong. */
interface KeptFile {
  /** As `parseFile` gives it. */
  data: unknown;
  /** What its prose points to; absent until that has been asked for. */
  prose?: ProseFacts;
}

/**
 * What the files of a folder said the last time, by name and text, so that only those that changed are taken apart
 * again; every file is opened, and held against schemas and checks, each time. What was read by other code must be
 * passed over by whoever keeps it.
 */
export class KeptReading {
  readonly #before: ReadonlyMap<string, KeptFile>;
  readonly #now = new Map<string, KeptFile>();

  /** @param kept what `bytes` gave the last time; what cannot be read counts as nothing */
  constructor(kept?: Uint8Array) {
    this.#before = kept ? filesIn(kept) : new Map();
  }

  /** A file as it is parsed; what it says, where that is known. Only what has no problems is known the next time. */
  parsed(text: string, file: string, parse: (known?: { data: unknown }) => ParsedFile): ParsedFile {
    const key = keyOf(file, text);
    const known = this.#before.get(key);
    const parsed = parse(known);
    if (parsed.problems.length === 0) this.#now.set(key, known ?? { data: parsed.data });
    return parsed;
  }

  /** What the prose of such a file points to. */
  prose({ file, text }: ParsedFile, check: () => ProseFacts): ProseFacts {
    const kept = this.#now.get(keyOf(file, text));
    const facts = kept?.prose ?? check();
    if (kept && facts.problems.length === 0) kept.prose = facts;
    return facts;
  }

  /** To be kept: what was read this time, and nothing older. */
  bytes(): Uint8Array {
    return serialize(this.#now);
  }
}

const keyOf = (file: string, text: string): string =>
  createHash('sha256').update(file).update('\0').update(text).digest('base64');

function filesIn(kept: Uint8Array): ReadonlyMap<string, KeptFile> {
  try {
    const files: unknown = deserialize(kept);
    return files instanceof Map ? (files as Map<string, KeptFile>) : new Map();
  } catch {
    return new Map();
  }
}
