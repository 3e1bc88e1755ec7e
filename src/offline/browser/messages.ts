/** What a page asks the worker: to save the whole site, or how much of it is saved. */
export interface Ask {
  ask: 'save' | 'tell';
}

/** What the worker answers, once or, while it saves, again and again. */
export interface Told {
  state: 'part' | 'whole' | 'saving' | 'failed';
  /** Of the packed edition: saved so far, and all. */
  bytes: number;
  of: number;
}
