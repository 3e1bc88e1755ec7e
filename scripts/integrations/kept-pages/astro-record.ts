import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where Astro 7 records what it keeps from one build to the next, in its cache folder; the pages lie beside it. */
export const recordFile = 'incremental-build.json';
const pagesFolder = 'dist';

/** What is used of it. A page is kept where its path has the same key, on a route of the same code and configuration. */
interface Recorded {
  configHash: string;
  lockfileHash: string;
  routes: Record<
    string,
    { dependencyHash: string; paths: Record<string, { cacheKey: string; outputFile: string }> }
  >;
}

/** What Astro has kept of a build. */
export class AstroRecord {
  readonly #cache: string;
  /** By path in the output. */
  readonly #pages: ReadonlyMap<string, { key: string; all: string }>;

  private constructor(cache: string, recorded?: Recorded) {
    this.#cache = cache;
    this.#pages = new Map(recorded && pagesOf(recorded));
  }

  static readonly none = new AstroRecord('');

  /** The record in a cache folder; an empty one where there is none that can be read. */
  static in(cache: string): AstroRecord {
    const file = join(cache, recordFile);
    if (!existsSync(file)) return AstroRecord.none;
    try {
      return new AstroRecord(cache, JSON.parse(readFileSync(file, 'utf8')) as Recorded);
    } catch {
      return AstroRecord.none;
    }
  }

  get size(): number {
    return this.#pages.size;
  }

  /** How many pages have been kept since another build. */
  sameAs(before: AstroRecord): number {
    return [...this.#pages].filter(([file, { all }]) => before.#pages.get(file)?.all === all).length;
  }

  /**
   * Copies a page into the output, if its key is this. Astro would do so too, in four steps that each wait for another
   * thread; it takes a file that is there for its own, and writes over it where anything but the key has changed.
   */
  place(file: string, key: string, output: string): void {
    if (this.#pages.get(file)?.key !== key) return;
    const from = join(this.#cache, pagesFolder, file);
    const to = join(output, file);
    if (!existsSync(from)) return;
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to);
  }
}

const pagesOf = ({ configHash, lockfileHash, routes }: Recorded) =>
  Object.values(routes).flatMap(({ dependencyHash, paths }) =>
    Object.values(paths).map(({ cacheKey, outputFile }): [string, { key: string; all: string }] => [
      outputFile,
      { key: cacheKey, all: [configHash, lockfileHash, dependencyHash, cacheKey].join(' ') },
    ]),
  );
