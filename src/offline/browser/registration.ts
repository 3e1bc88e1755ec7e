import type { Ask, Told } from './messages.ts';
import { workers } from './trusted-urls.ts';

const home = import.meta.env.BASE_URL;
const choiceKey = `offline ${home}`;

/** Whether pages can be kept at all: some browsers cannot, none does on an unsafe connection or from a disk. */
export const canSave = (): boolean =>
  'serviceWorker' in navigator && 'DecompressionStream' in window && location.protocol !== 'file:';

/** Starts the worker, where it does not run yet, and waits until it does. */
export async function startWorker(): Promise<ServiceWorker> {
  await navigator.serviceWorker.register(home + workers.offline, { scope: home, updateViaCache: 'none' });
  const { active } = await navigator.serviceWorker.ready;
  if (!active) throw new Error('the worker for offline use did not start');
  return active;
}

/** Asks the worker, which answers until it is done. */
export function ask(worker: ServiceWorker, what: Ask['ask'], told?: (answer: Told) => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<Told>) => told?.(data);
  worker.postMessage({ ask: what } satisfies Ask, [port2]);
}

/** Takes everything off the device that was saved for this site, and remembers that none is wanted. */
export async function dropSaved(): Promise<void> {
  remember(false);
  const registration = await navigator.serviceWorker.getRegistration(home);
  await registration?.unregister();
  await caches.delete(`saved ${new URL(home, location.href).href}`);
}

/** True until the reader has said no. Storage may be shut: then nothing is remembered. */
export function wantsSaving(): boolean {
  try {
    return localStorage.getItem(choiceKey) !== 'no';
  } catch {
    return true;
  }
}

export function remember(wanted: boolean): void {
  try {
    if (wanted) localStorage.removeItem(choiceKey);
    else localStorage.setItem(choiceKey, 'no');
  } catch {
    // The next visit saves again, which does no harm.
  }
}
