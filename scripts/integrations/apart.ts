import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** What a thread is to call: a function that a module exports, and what to hand it. */
interface Call {
  module: string;
  name: string;
  args: readonly unknown[];
}

/**
 * Calls a function of a module in a thread of its own, and gives what it gives. For work that goes through the whole
 * output: beside a build's own gigabyte, which is searched for what can be let go each time some is asked for, it takes
 * three times as long.
 * @param module address of the module
 * @param args copied to the thread, as is what comes back
 */
export async function apart<Made>(module: string, name: string, ...args: readonly unknown[]): Promise<Made> {
  const call: Call = { module, name, args };
  const worker = new Worker(new URL(import.meta.url), { workerData: call });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`${name} ended with ${String(code)} before it was done`));
    });
  });
}

if (!isMainThread && isCall(workerData)) {
  const { module, name, args } = workerData;
  const exported = (await import(module)) as Record<string, (...args: readonly unknown[]) => unknown>;
  parentPort?.postMessage(await exported[name]?.(...args));
}

/** Tests run in threads too, which have been handed something else. */
function isCall(data: unknown): data is Call {
  return typeof data === 'object' && data !== null && 'module' in data && 'name' in data && 'args' in data;
}
