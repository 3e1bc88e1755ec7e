import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { savedFolder } from '../../../src/offline/edition.ts';
import { dirBytes, filesIn } from './folder.ts';
import type { Parts } from './parts.ts';
import { site } from '../../../src/site.ts';
import { round, taken, type Taken } from './processes.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The folders of one synthetic atlas. */
export interface Place {
  content: string;
  output: string;
  cache: string;
}

export const placeIn = (folder: string): Place => ({
  content: join(folder, 'content'),
  output: join(folder, 'dist'),
  cache: join(folder, 'cache'),
});

export interface Built extends Taken {
  /** CPU of the entries' HTML pages: what every build of them needs (start, check, content, bundle, paths), and they. */
  pagesCpuSeconds: number;
  pagesPerCpuSecond: number;
  outputBytes: number;
  indexBytes: number;
  /** CPU of the search index: of the part, and of the process that it starts, the only one with work to do. */
  searchCpuSeconds: number;
  parts: Parts;
}

/** What a build does before it renders, and after, whatever it renders. */
const common = ['start', 'checked-content', 'kept-pages', 'content', 'bundle', 'paths', 'kept', 'end'];

/** Where that lies which a part writes after the pages, in the output. */
const written: Record<string, string> = {
  'search-index': 'pagefind',
  'folder-zip': `${site.name.toLowerCase()}.zip`,
  offline: savedFolder,
};

/** What a build is to do besides. */
export interface Wishes {
  /** Folder for CPU profiles. */
  profile?: string | undefined;
  /** Parts to render (`parts.ts`), with commas; all where there is none. */
  parts?: string | undefined;
  /** Parts to leave out, with commas; the site is packed and indexed without them. */
  without?: string | undefined;
}

/** Builds the real site on a synthetic atlas. */
export async function build(place: Place, { profile, parts: only, without }: Wishes = {}): Promise<Built> {
  const report = join(place.cache, '..', 'parts.json');
  rmSync(place.output, { recursive: true, force: true });
  const args = [
    ...(profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : []),
    join(root, 'node_modules/astro/bin/astro.mjs'),
    'build',
    '--config',
    'scripts/bench/scale/astro.config.mjs',
  ];
  const env = {
    ...process.env,
    ATLAS_CONTENT: place.content,
    ATLAS_OUT: place.output,
    BENCH_REPORT: report,
    BENCH_CACHE: place.cache,
    BENCH_PARTS: only ?? '',
    BENCH_WITHOUT: without ?? '',
    // The last day of the synthetic debate lies before it.
    SOURCE_DATE_EPOCH: '1767225600',
  };
  const took = await taken(process.execPath, args, { cwd: root, env });
  const parts = JSON.parse(readFileSync(report, 'utf8')) as Parts;
  for (const [name, at] of Object.entries(written)) {
    const part = parts[name];
    const path = join(place.output, at);
    if (!part || !existsSync(path)) continue;
    const files = statSync(path).isFile() ? [path] : filesIn(path);
    part.files = files.length;
    part.bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  }
  const started = Object.values(took.started).reduce((sum, seconds) => sum + seconds, 0);
  const cpu = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + (parts[name]?.cpuSeconds ?? 0), 0);
  const entries = parts['entries'];
  const pagesCpuSeconds = round(cpu([...common, 'entries']));
  return {
    ...took,
    pagesCpuSeconds,
    pagesPerCpuSecond: Math.round((entries ? entries.files + entries.kept : 0) / pagesCpuSeconds),
    outputBytes: dirBytes(place.output),
    indexBytes: dirBytes(join(place.output, 'pagefind')),
    searchCpuSeconds: round(cpu(['search-index']) + started),
    parts,
  };
}
