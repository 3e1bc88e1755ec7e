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

/**
 * For every letter typed the longest task of its page's thread until the next, in milliseconds of the processor.
 * @throws Error where no letter is in it: the trace is then not of a page that was typed in
 */
export function busyAfterInputs({ traceEvents }: Trace): number[] {
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
  return starts.map((start, at) => {
    const own = tasks.filter(({ ts }) => ts >= start && ts < (starts[at + 1] ?? Infinity));
    return own.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000;
  });
}
