import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { site } from '../../src/site.ts';
import { commandsOf } from '../setup/tasks.mjs';
import { planFor } from './scale/plan.ts';
import { canMeasure, taken, type Taken } from './scale/processes.ts';
import { writeAtlas } from './scale/write-atlas.ts';

const help = `Usage: npm run bench -- check [options]

Runs npm run check on a synthetic atlas and says what that takes. The last line is one JSON object.

  --entries 1000      entries, or several numbers
  --translated 1      share of the entries that have a translation, which is as much text again
  --times 5           runs of each; the median is told
  --spelling          with the spell checker too
  --folder PATH       check that folder instead
`;
/** What a check of 1,000 entries may take, spelling apart. */
const budgetSeconds = 2;
const root = fileURLToPath(new URL('../..', import.meta.url));

interface Run extends Pick<Taken, 'wallSeconds' | 'cpuSeconds' | 'peakMb'> {
  what: string;
}

/** `npm run bench -- check`. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      entries: { type: 'string', default: '1000' },
      translated: { type: 'string', default: '1' },
      times: { type: 'string', default: '5' },
      spelling: { type: 'boolean', default: false },
      folder: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  if (!canMeasure) throw new Error('CPU and memory are read from /proc, which this system does not have');
  const made = mkdtempSync(join(tmpdir(), 'bench-check-'));
  const runs: Run[] = [];
  try {
    const folders = values.folder ? [values.folder] : values.entries.split(',');
    for (const each of folders) {
      const content = values.folder ?? atlasOf(Number(each), Number(values.translated), join(made, each));
      const what = values.folder ?? `${each} entries`;
      for (const spelling of values.spelling ? [false, true] : [false]) {
        runs.push({
          what: spelling ? `${what}, spelling` : what,
          ...(await median(content, spelling, Number(values.times))),
        });
      }
    }
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  for (const { what, wallSeconds, cpuSeconds, peakMb } of runs) {
    console.log(`${what}: ${String(wallSeconds)} s, ${String(cpuSeconds)} s of CPU, ${String(peakMb)} MB`);
  }
  console.log(JSON.stringify({ budgetSeconds, runs }));
  return 0;
}

function atlasOf(entries: number, translated: number, folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeAtlas(folder, planFor(entries * site.locales.length, site.locales.length), translated);
  return folder;
}

/** The run in the middle by time, after one that fills the caches. */
async function median(content: string, spelling: boolean, times: number): Promise<Omit<Run, 'what'>> {
  const [command = []] = commandsOf('check', spelling ? [] : ['--no-spelling']) ?? [];
  const env = { ...process.env, ATLAS_CONTENT: content };
  const all: Taken[] = [];
  for (let time = 0; time <= times; time += 1)
    all.push(await taken(process.execPath, command, { cwd: root, env }));
  const sorted = all.slice(1).sort((a, b) => a.wallSeconds - b.wallSeconds);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('--times: expected 1 or more');
  const { wallSeconds, cpuSeconds, peakMb } = middle;
  return { wallSeconds, cpuSeconds, peakMb };
}
