import type { Told } from './messages.ts';
import { ask, canSave, dropSaved, remember, startWorker, wantsSaving } from './registration.ts';
import { savesUnasked } from './unasked.ts';

/** The page about reading offline: saves the whole site when asked, tells how far it is, and takes it away again. */
const part = document.querySelector<HTMLElement>('[data-offline]');
if (part) show(part);

function show(control: HTMLElement): void {
  const find = <Kind extends HTMLElement>(name: string): Kind => {
    const element = control.querySelector<Kind>(`[data-${name}]`);
    if (!element) throw new Error(`no [data-${name}]`);
    return element;
  };
  const [save, drop] = [find<HTMLButtonElement>('save'), find<HTMLButtonElement>('drop')];
  const [progress, status] = [find<HTMLProgressElement>('progress'), find('status')];
  const say = (name: string, values: Record<string, string> = {}): void => {
    const text = status.dataset[name] ?? '';
    status.textContent = text.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
  };
  const tell = ({ state, bytes, of }: Told): void => {
    progress.hidden = state !== 'saving';
    [progress.value, progress.max] = [bytes, of];
    save.hidden = state === 'saving' || state === 'whole';
    drop.hidden = state === 'saving';
    // Every step is seen; only the first and the last are spoken.
    status.ariaLive = state === 'saving' && bytes > 0 ? 'off' : 'polite';
    say(state, { saved: inMegabytes(bytes), size: inMegabytes(of) });
  };
  const failed = (): void => {
    say('failed');
  };

  control.hidden = false;
  const plain = document.querySelector<HTMLElement>('[data-offline-plain]');
  if (plain) plain.hidden = true;
  const instead = document.querySelector<HTMLElement>('[data-offline-instead]');
  if (instead) instead.hidden = location.pathname === instead.dataset['own'];
  if (!canSave()) {
    save.hidden = true;
    say('unable');
    return;
  }

  save.addEventListener('click', () => {
    remember(true);
    startWorker()
      .then((worker) => {
        ask(worker, 'save', tell);
      })
      .catch(failed);
  });
  drop.addEventListener('click', () => {
    dropSaved()
      .then(() => {
        [save.hidden, drop.hidden] = [false, true];
        say('dropped');
        save.focus();
      })
      .catch(failed);
  });
  if (wantsSaving()) {
    startWorker()
      .then((worker) => {
        ask(worker, 'tell', (told) => {
          tell(told);
          // What is being saved without having been asked for is told of here as well.
          if (told.state === 'part' && savesUnasked(told.of)) ask(worker, 'save', tell);
        });
      })
      .catch(failed);
  } else say('dropped');
}

function inMegabytes(bytes: number): string {
  const { lang } = document.documentElement;
  const format = new Intl.NumberFormat(lang, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  return format.format(bytes / 1e6);
}
