import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { site } from '../../src/site.ts';
import { build, type Built, type Place, placeIn, type Wishes } from './scale/build.ts';
import { devFigures, type DevFigures, lastPosition, tellDev } from './scale/dev.ts';
import { folderDigest } from './scale/folder.ts';
import { HugoSite, hugoVersion } from './scale/hugo.ts';
import { planFor } from './scale/plan.ts';
import { canMeasure, round, type Taken } from './scale/processes.ts';
import { searchFigures, type SearchFigures, tellSearch } from './scale/search-figures.ts';
import { tellBuilds, tellGrowth, tellProfile } from './scale/tell.ts';
import { writeAtlas } from './scale/write-atlas.ts';

const help = `Usage: npm run bench -- scale [options]

Builds the site on a synthetic atlas and says what that takes. The last line is one JSON object.

  --pages 300,1000     HTML pages of entries, in all languages together; several give growth exponents
  --translated 1       share of the entries that have a translation
  --modes cold,warm,changed   which builds: from nothing, again, and again after one file has changed
  --verify             hold the changed build against a clean one, byte by byte
  --against hugo       render the same texts with Hugo, and give the ratio
  --parts entries      render these parts of the site alone, as the table of parts names them
  --without cards      leave these parts out; the rest is built, packed and indexed
  --dev                say how long an edit takes to come to its page in \`npm run dev\`; --modes none leaves builds out
  --search             say what a reader waits for in the search, bytes and letters
  --profile            say where the time of the last of the builds goes
  --folder PATH        keep everything there; a temporary folder otherwise
`;

interface Run {
  pages: number;
  entries: number;
  positions: number;
  builds: Partial<Record<Mode, Built>>;
  sameBytes?: boolean;
  hugo?: Taken & { ratio: number };
  search?: SearchFigures;
  dev?: DevFigures;
}
type Mode = (typeof modes)[number];
type Wanted = Pick<Wishes, 'parts' | 'without'>;
const modes = ['cold', 'warm', 'changed'] as const;

/** `npm run bench -- scale`. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      pages: { type: 'string', default: '1000' },
      translated: { type: 'string', default: '1' },
      modes: { type: 'string', default: modes.join(',') },
      verify: { type: 'boolean', default: false },
      against: { type: 'string' },
      search: { type: 'boolean', default: false },
      dev: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      parts: { type: 'string' },
      without: { type: 'string' },
      folder: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  if (!canMeasure) throw new Error('CPU and memory are read from /proc, which this system does not have');
  if (values.against && !hugoVersion()) throw new Error(`"${values.against}" is not installed`);
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'bench-scale-'));
  const wanted = modes.filter((mode) => values.modes.split(',').includes(mode));
  const runs: Run[] = [];
  try {
    for (const pages of values.pages.split(',').map(Number)) {
      runs.push(await measure(join(folder, String(pages)), pages, Number(values.translated), wanted, values));
    }
  } finally {
    if (!values.folder) rmSync(folder, { recursive: true, force: true });
  }
  const growth = growthOf(runs);
  tellGrowth(growth);
  console.log(JSON.stringify({ runs, growth, ...(values.against && { hugo: hugoVersion() }) }));
  return 0;
}

async function measure(
  folder: string,
  pages: number,
  translated: number,
  wanted: readonly Mode[],
  options: Wanted & {
    verify: boolean;
    against?: string | undefined;
    profile: boolean;
    search: boolean;
    dev: boolean;
  },
): Promise<Run> {
  rmSync(folder, { recursive: true, force: true });
  const place = placeIn(folder);
  mkdirSync(place.cache, { recursive: true });
  const plan = planFor(pages, site.locales.length);
  const hugo = options.against ? new HugoSite(join(folder, 'hugo')) : null;
  writeAtlas(place.content, plan, translated, hugo?.add);
  const run: Run = {
    pages,
    entries: Object.values(plan).reduce((sum: number, count: number) => sum + count, 0),
    positions: plan.positions,
    builds: {},
  };
  const profile = join(folder, 'profile');
  for (const mode of modes) {
    if (!wanted.includes(mode)) continue;
    if (mode === 'changed') changeOne(place);
    run.builds[mode] = await build(place, {
      parts: options.parts,
      without: options.without,
      profile: options.profile && mode === wanted.at(-1) ? profile : undefined,
    });
  }
  if (options.verify) run.sameBytes = await isClean(place, options);
  const cold = run.builds.cold;
  if (hugo) {
    const took = await hugo.build();
    run.hugo = { ...took, ratio: cold ? round(cold.pagesCpuSeconds / took.cpuSeconds) : Number.NaN };
  }
  if (options.search) run.search = await searchFigures(place.output);
  if (options.dev) run.dev = await devFigures(place);
  tellBuilds(run);
  if (run.search) tellSearch(run.search);
  if (run.dev) tellDev(run.dev);
  if (options.profile && wanted.length > 0) tellProfile(profile);
  return run;
}

/** Writes another word into the summary of the last position: an edit as people make them. */
function changeOne({ content }: Place): void {
  const file = lastPosition(content);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^summary: "/m, 'summary: "Changed '));
}

/** True where a build from nothing gives the bytes that stand in the output folder. */
async function isClean(place: Place, { parts, without }: Wanted): Promise<boolean> {
  const before = folderDigest(place.output);
  const cache = `${place.cache}-clean`;
  mkdirSync(cache, { recursive: true });
  const output = `${place.output}-clean`;
  await build({ ...place, cache, output }, { parts, without });
  return folderDigest(output) === before;
}

/** Exponents by pages, from each size to the next: 1 is linear. */
interface Growth {
  from: number;
  to: number;
  /** Of the CPU of pages, and of everything. */
  pages: number;
  all: number;
  /** Of the CPU of each part that takes a second at least, and of its bytes. */
  parts: Record<string, { cpu: number; bytes: number }>;
}

function growthOf(runs: readonly Run[]): Growth[] {
  return runs.slice(1).flatMap((run, index) => {
    const before = runs[index];
    const [small, large] = [before?.builds.cold, run.builds.cold];
    if (!before || !small || !large) return [];
    const exponent = (one: number, other: number): number =>
      one > 0 ? round(Math.log(other / one) / Math.log(run.pages / before.pages)) : 0;
    const parts = Object.entries(small.parts).flatMap(([name, part]) => {
      const later = large.parts[name];
      if (!later || later.cpuSeconds < 1) return [];
      const [cpu, bytes] = [exponent(part.cpuSeconds, later.cpuSeconds), exponent(part.bytes, later.bytes)];
      return [[name, { cpu, bytes }] as const];
    });
    return {
      from: before.pages,
      to: run.pages,
      pages: exponent(small.pagesCpuSeconds, large.pagesCpuSeconds),
      all: exponent(small.cpuSeconds, large.cpuSeconds),
      parts: Object.fromEntries(parts),
    };
  });
}
