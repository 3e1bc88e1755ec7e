import type { Told } from '../browser/messages.ts';
import type { Store } from './store.ts';

/** Saves an edition once, whoever asks and however often; all who ask are told how far it is. */
export class Saving {
  readonly #store: Store;
  readonly #listeners = new Set<(told: Told) => void>();
  #running: Promise<void> | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  async tell(listener: (told: Told) => void): Promise<void> {
    if (this.#running) return this.save(listener);
    const { bytes, of } = await this.#store.saved();
    listener({ state: bytes === of ? 'whole' : 'part', bytes, of });
  }

  /** Ends when the whole edition is saved, or when it cannot be. */
  save(listener: (told: Told) => void = () => undefined): Promise<void> {
    this.#listeners.add(listener);
    this.#running ??= this.#save().finally(() => {
      this.#running = undefined;
      this.#listeners.clear();
    });
    return this.#running;
  }

  async #save(): Promise<void> {
    let { bytes, of } = { bytes: 0, of: 0 };
    const tell = (state: Told['state']): void => {
      for (const listener of this.#listeners) listener({ state, bytes, of });
    };
    try {
      ({ bytes, of } = await this.#store.saved());
      tell('saving');
      await this.#store.save(await this.#store.missing(), (more) => {
        bytes += more;
        tell('saving');
      });
      tell('whole');
    } catch {
      tell('failed');
    }
  }
}
