import { ask, canSave, startWorker, wantsSaving } from './registration.ts';
import { savesUnasked } from './unasked.ts';

/** Keeps what is needed to read on without a connection. */
export async function saveInBackground(): Promise<void> {
  if (!import.meta.env.PROD || !canSave() || !wantsSaving()) return;
  const worker = await startWorker();
  ask(worker, 'tell', ({ state, of }) => {
    if (state === 'part' && savesUnasked(of)) ask(worker, 'save');
  });
}
