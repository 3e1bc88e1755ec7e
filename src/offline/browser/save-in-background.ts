import './trusted-types.ts';
import { ask, canSave, startWorker, wantsSaving } from './registration.ts';
import { savesUnasked } from './unasked.ts';

/** On every page, once it stands: keeps what is needed to read on without a connection. */
async function saveInBackground(): Promise<void> {
  const worker = await startWorker();
  ask(worker, 'tell', ({ state, of }) => {
    if (state === 'part' && savesUnasked(of)) ask(worker, 'save');
  });
}

if (import.meta.env.PROD && canSave() && wantsSaving()) {
  addEventListener('load', () => {
    // Where it fails, the site is read as it always can be: from its host.
    saveInBackground().catch(() => undefined);
  });
}
