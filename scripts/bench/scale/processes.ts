import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

/** What a program took. */
export interface Taken {
  wallSeconds: number;
  /** User and system time of the program and of every process that it started. */
  cpuSeconds: number;
  /** Most memory that the program and what it started held at one moment, megabytes of 1,000,000 bytes. */
  peakMb: number;
  /** CPU seconds of the processes that it started, by the name of their program. */
  started: Record<string, number>;
  /** Most memory of such a process, megabytes, by the name of its program. */
  startedPeakMb: Record<string, number>;
}

/** True where CPU and memory of other processes can be read. */
export const canMeasure = process.platform === 'linux';

/** Clock ticks a second in `/proc`: 100 on every Linux that Node runs on (`sysconf(_SC_CLK_TCK)`). */
const ticks = 100;
/** Milliseconds between two looks at the processes. */
const pause = 100;

interface Seen {
  name: string;
  seconds: number;
  /** Most bytes that it held. */
  peak: number;
}

/**
 * Runs a program to its end and says what it took. A process that nobody waits for, as Pagefind's, is in no account of
 * the kernel's; it counts as it was last seen.
 * @throws {Error} with the end of what it said, where it fails
 */
export async function taken(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Taken> {
  const before = waitedSeconds();
  const begun = performance.now();
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const hear = (chunk: Buffer): void => {
    said = (said + chunk.toString()).slice(-6000);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const seen = new Map<number, Seen>();
  let peak = 0;
  const watch = setInterval(() => {
    if (child.pid !== undefined) peak = Math.max(peak, look(child.pid, seen));
  }, pause);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => {
    clearInterval(watch);
  });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(code)}:\n${said}`);
  const own = seen.get(child.pid ?? 0)?.seconds ?? 0;
  seen.delete(child.pid ?? 0);
  const started: Record<string, number> = {};
  const startedPeakMb: Record<string, number> = {};
  for (const { name, seconds, peak: held } of seen.values()) {
    started[name] = round((started[name] ?? 0) + seconds);
    startedPeakMb[name] = Math.max(startedPeakMb[name] ?? 0, Math.round(held / 1e6));
  }
  const all = Object.values(started).reduce((sum, seconds) => sum + seconds, own);
  return {
    wallSeconds: round((performance.now() - begun) / 1000),
    cpuSeconds: round(Math.max(waitedSeconds() - before, all)),
    peakMb: Math.round(peak / 1e6),
    started,
    startedPeakMb,
  };
}

/** CPU seconds of every process that this one has waited for, those below it included (proc(5), fields 16 and 17). */
function waitedSeconds(): number {
  const fields = fieldsOf('self');
  return (Number(fields[15]) + Number(fields[16])) / ticks;
}

/** The fields of `/proc/…/stat`, the first being number 1; the name, which may hold spaces, without its brackets. */
function fieldsOf(pid: string): string[] {
  const [, id = '', name = '', rest = ''] =
    /^(\d+) \((.*)\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
  return [id, name, ...rest.split(' ')];
}

/** Notes the CPU time of a process and of those below it; returns the memory that they hold, in bytes. */
function look(pid: number, seen: Map<number, Seen>): number {
  try {
    const fields = fieldsOf(String(pid));
    const seconds = (Number(fields[13]) + Number(fields[14])) / ticks;
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    const resident = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
    const peak = Math.max(seen.get(pid)?.peak ?? 0, resident);
    seen.set(pid, { name: fields[1] ?? '', seconds, peak });
    const below = readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8').split(' ');
    return below.filter(Boolean).reduce((sum, each) => sum + look(Number(each), seen), resident);
  } catch {
    // It has just ended.
    return 0;
  }
}

export const round = (value: number): number => Math.round(value * 100) / 100;
