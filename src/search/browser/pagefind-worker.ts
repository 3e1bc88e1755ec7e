import type { Found, Hit, Pagefind, Page, SearchOptions } from './pagefind.ts';

/*
 * Pagefind's worker holds all of Pagefind. Its own `pagefind.js` holds all of it a second time, for where there are no
 * workers, and otherwise only hands messages on: 13 KB that this does in a few lines. The messages are those of
 * pagefind.js 1.6.0 (`sendWorkerMessage`); a test asks the real worker, so a change of theirs shows.
 */

/** What the worker answers: results whose pages are fetched by `getData` with their `data`. */
type Raw = Omit<Found, 'results'> & { results: readonly (Omit<Hit, 'data'> & { data: string })[] };
type Reply = { id: string; result?: unknown; error?: string };

const instanceId = 'atlas';
/** As long as pagefind.js waits for it. */
const patience = 5_000;

/**
 * Pagefind in a worker; null where none may be started.
 * @param language as the index has it: `es-mx`, `es-mx-1`
 */
export async function startWorker(base: string, language: string): Promise<Pagefind | null> {
  let worker: Worker;
  try {
    worker = new Worker(`${base}pagefind/pagefind-worker.js`);
  } catch {
    return null;
  }
  let messages = 0;
  const waiting = new Map<string, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const failed = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.addEventListener('error', () => {
    failed(new Error('the worker of the search failed'));
  });
  worker.addEventListener('message', ({ data: { id, result, error } }: MessageEvent<Reply>) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) asked?.resolve(result);
    else asked?.reject(new Error(error));
  });
  const send = <Value>(method: string, ...args: unknown[]): Promise<Value> =>
    new Promise((resolve, reject) => {
      const id = String(messages++);
      waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      worker.postMessage({ id, instanceId, method, args });
    });
  const late = setTimeout(() => {
    failed(new Error('the worker of the search did not start'));
  }, patience);
  try {
    await send('init', { basePath: `${base}pagefind/`, language, primary: true });
  } catch {
    worker.terminate();
    return null;
  } finally {
    clearTimeout(late);
  }
  return {
    options: (options) => send('options', options),
    search: async (words, options: SearchOptions) => {
      const { results } = await send<Raw>('search', words, options);
      return {
        results: results.map((hit) => ({ ...hit, data: () => send<Page>('getData', hit.data) })),
      };
    },
    destroy: () => {
      worker.terminate();
      return Promise.resolve();
    },
  };
}
