import './trusted-types.ts';
import { ask, canSave, startWorker, wantsSaving } from './registration.ts';

/** The most that is saved without being asked for, in bytes. */
const unasked = 12_000_000;

/** What browsers tell of the connection; several tell nothing. */
interface Connection {
  saveData?: boolean;
  type?: string;
  effectiveType?: string;
}

/** True where bytes are dear: the reader saves data, pays by the byte as on a phone, or waits long. */
function isDear(): boolean {
  const { saveData, type, effectiveType } = (navigator as { connection?: Connection }).connection ?? {};
  return saveData === true || type === 'cellular' || (effectiveType ?? '').includes('2g');
}

/** On every page, once it stands: keeps what is needed to read on without a connection. */
async function saveInBackground(): Promise<void> {
  const worker = await startWorker();
  if (isDear()) return;
  ask(worker, 'tell', ({ state, of }) => {
    if (state === 'part' && of <= unasked) ask(worker, 'save');
  });
}

if (import.meta.env.PROD && canSave() && wantsSaving()) {
  addEventListener('load', () => {
    // Where it fails, the site is read as it always can be: from its host.
    saveInBackground().catch(() => undefined);
  });
}
