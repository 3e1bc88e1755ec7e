import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { refreshFrontmatterSchemas } from '../../editor/frontmatter.ts';
import { freePort } from '../free-port.ts';
import type { Place } from './build.ts';
import { filesIn } from './folder.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const edits = 10;
/** Milliseconds from one edit to the next: a person writes more slowly still. */
const pause = 2000;

export interface DevFigures {
  /** Until `npm run dev` says where the site is, and from there until the first page is there. */
  startSeconds: number;
  firstSeconds: number;
  /** From an edit until its page shows it. */
  edit: Milliseconds;
  /** Of that, what the server's own thread worked: what others on the machine do adds to the time, hardly to this. */
  editCpu: Milliseconds;
  /** A page while nobody edits. */
  page: Milliseconds;
}
interface Milliseconds {
  median: number;
  worst: number;
}

/** What somebody waits for who edits a position, in a folder as full as most, while `npm run dev` runs. */
export async function devFigures({ content }: Pick<Place, 'content'>): Promise<DevFigures> {
  const file = lastPosition(content);
  const text = readFileSync(file, 'utf8');
  const page = `/${relative(content, file)
    .replaceAll(sep, '/')
    .replace(/\.mdx$/, '')}/`;
  const begun = performance.now();
  const server = await startDev(content);
  try {
    const startSeconds = seconds(begun);
    const opened = performance.now();
    await shown(`${server.address}${page}`, '');
    const firstSeconds = seconds(opened);
    const [walls, cpus, pages]: [number[], number[], number[]] = [[], [], []];
    for (let number = 1; number <= edits; number += 1) {
      await setTimeout(pause);
      const mark = `Edit ${String(number)}:`;
      const [wall, cpu] = [performance.now(), server.worked()];
      writeFileSync(file, text.replace(/^summary: "/m, `$&${mark} `));
      await shown(`${server.address}${page}`, mark);
      walls.push(performance.now() - wall);
      cpus.push(server.worked() - cpu);
      await setTimeout(pause / 2);
      const asked = performance.now();
      await shown(`${server.address}${page}`, mark);
      pages.push(performance.now() - asked);
    }
    return {
      startSeconds,
      firstSeconds,
      edit: milliseconds(walls),
      editCpu: milliseconds(cpus),
      page: milliseconds(pages),
    };
  } finally {
    await server.stop();
    writeFileSync(file, text);
    // The dev server has told editors of the synthetic atlas.
    refreshFrontmatterSchemas(root, join(root, 'content'));
  }
}

export const lastPosition = (content: string): string =>
  filesIn(join(content, 'positions')).findLast((each) => !each.endsWith('.es.mdx')) ?? '';

async function startDev(content: string) {
  const port = String(await freePort());
  const args = [join(root, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', port];
  const env = { ...process.env, ATLAS_CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((done) => child.once('close', done));
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  while (!said.includes(`:${port}`)) {
    if (child.exitCode !== null) throw new Error(`the dev server has ended:\n${said}`);
    await setTimeout(20);
  }
  return {
    address: `http://localhost:${port}`,
    worked: () => worked(child),
    stop: () => {
      child.kill();
      return ended;
    },
  };
}

/** Milliseconds that the first thread of a process has worked (`schedstat`, in nanoseconds: sched-stats in Linux’s documentation). */
function worked({ pid }: ChildProcess): number {
  const [nanoseconds] = readFileSync(`/proc/${String(pid)}/task/${String(pid)}/schedstat`, 'utf8').split(' ');
  return Number(nanoseconds) / 1e6;
}

/** Asks for a page until it holds a text. */
async function shown(address: string, text: string): Promise<void> {
  for (let asked = 0; asked < 50; asked += 1) {
    const answer = await fetch(address);
    const body = await answer.text();
    if (answer.ok && body.includes(text)) return;
  }
  throw new Error(`${address} does not show “${text}”`);
}

const seconds = (since: number): number => Math.round((performance.now() - since) / 100) / 10;

function milliseconds(all: readonly number[]): Milliseconds {
  const sorted = all.map(Math.round).sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] ?? 0, worst: sorted.at(-1) ?? 0 };
}

export function tellDev({ startSeconds, firstSeconds, edit, editCpu, page }: DevFigures): void {
  console.log(
    `dev: starts in ${String(startSeconds)} s, first page in ${String(firstSeconds)} s; an edit is on its page in ` +
      `${String(edit.median)} ms (at most ${String(edit.worst)}), CPU ${String(editCpu.median)} ms; ` +
      `a page without an edit ${String(page.median)} ms`,
  );
}
