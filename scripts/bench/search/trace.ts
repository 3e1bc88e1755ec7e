/** The part of Chromium's trace events that is read here; times in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  /** Of the processor's time, what the thread had. */
  tdur?: number;
  args?: { data?: { type?: string } };
}

/** A trace as Chromium writes it. */
export interface Trace {
  traceEvents: readonly TraceEvent[];
}

/** How long a letter kept the page's thread busy at a stretch, in milliseconds of the processor. */
export interface Busy {
  /** The longest task until the next letter was due: with the letter, its drawing, and the entries called so. */
  letter: number;
  /** The longest task until the next letter came, however late: with what the texts say, too. */
  all: number;
}

/**
 * For every letter typed the longest tasks that came after it.
 * @param rhythm milliseconds between two letters
 * @throws Error where no letter is in it: the trace is then not of a page that was typed in
 */
export function busyAfterInputs({ traceEvents }: Trace, rhythm: number): Busy[] {
  const inputs = traceEvents
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'input')
    .sort((a, b) => a.ts - b.ts);
  const [first] = inputs;
  if (!first) throw new Error('no letter in the trace');
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === first.pid && tid === first.tid,
  );
  // The task that hands over a letter has begun before the letter is said to come.
  const starts = inputs.map(({ ts }) =>
    tasks.reduce((latest, task) => (task.ts <= ts ? Math.max(latest, task.ts) : latest), 0),
  );
  const longest = (from: number, to: number): number =>
    tasks.reduce((most, { ts, tdur = 0 }) => (ts >= from && ts < to ? Math.max(most, tdur) : most), 0) / 1000;
  return starts.map((start, at) => {
    const next = starts[at + 1] ?? Infinity;
    return {
      letter: longest(start, Math.min(next, start + rhythm * 1000)),
      all: longest(start, next),
    };
  });
}
