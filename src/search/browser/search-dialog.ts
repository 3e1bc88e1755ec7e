import { announcer, inWords, sentenceIn } from './announce.ts';
import { answerOption } from './answer-option.ts';
import { Combobox } from './combobox.ts';
import { type Engine, engineOf } from './engine.ts';
import { nextTask } from './frame.ts';
import { instantAnswers } from './instant.ts';
import type { NameIndex } from './name-index.ts';
import { part } from './page-part.ts';
import { renewing } from './renew.ts';
import { servedFiles } from './search-files.ts';

/** After so long without a letter the texts are searched too, from so many letters on. */
const typingPause = 150;
const leastLetters = 3;

let dialog: SearchDialog | undefined;

/** Gets the search over the page to work, which `shortcut.ts` has opened. */
export function openDialog(): void {
  dialog ??= new SearchDialog();
  dialog.open();
}

/** The search over a page: entries while typing, then what the texts say. */
class SearchDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #field: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #all: HTMLAnchorElement;
  readonly #box: Combobox;
  /** The entries' part of the list, and the pages'. */
  readonly #groups: readonly [Element, Element];
  readonly #say: (text: string) => void;
  readonly #engine: Engine;
  readonly #home: string;
  #names: NameIndex | null = null;
  #question = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#dialog = part(document, 'dialog[data-search-dialog]');
    this.#field = part(this.#dialog, 'input');
    this.#status = part(this.#dialog, '[data-status]');
    this.#all = part(this.#dialog, 'a[data-all]');
    this.#box = new Combobox(this.#field, part(this.#dialog, '[role="listbox"]'));
    this.#groups = [part(this.#dialog, '[role="group"]'), part(this.#dialog, '[role="group"]:last-child')];
    this.#say = announcer(part(this.#dialog, '[role="status"]'));
    this.#home = this.#dialog.dataset['home'] ?? '/';
    const files = servedFiles(this.#dialog.dataset['base'] ?? '/', this.#home);
    this.#engine = engineOf(files, document.documentElement.lang);
    this.#field.addEventListener('input', () => {
      this.#typed();
    });
    this.#dialog.addEventListener('click', ({ target }) => {
      // The backdrop belongs to the dialog; everything else in it is within the form or the lists.
      if (target === this.#dialog || (target instanceof Element && target.closest('[data-close]')))
        this.#dialog.close();
    });
  }

  open(): void {
    this.#engine.names().then(
      (names) => {
        this.#names = names;
        this.#typed();
      },
      (error: unknown) => {
        this.#fail(error);
      },
    );
  }

  get #query(): string {
    return this.#field.value.trim();
  }

  #typed(): void {
    clearTimeout(this.#pause);
    const mine = ++this.#question;
    const query = this.#query;
    this.#all.href = `${this.#home}search/${query === '' ? '' : `?q=${encodeURIComponent(query)}`}`;
    void this.#answerAtOnce(mine);
    if (query.length < leastLetters) return;
    this.#pause = setTimeout(() => void this.#search(query, mine), typingPause);
  }

  /** Entries by name; the letter itself is drawn before. */
  async #answerAtOnce(mine: number): Promise<void> {
    const current = (): boolean => mine === this.#question;
    await nextTask();
    if (!this.#names || !current()) return;
    const answers = instantAnswers(this.#names, this.#field.value);
    const options = answers.map((answer) => answerOption(answer, this.#home));
    await this.#box.draw(this.#showing(options), current);
  }

  *#showing(options: readonly Element[]): Generator<undefined, void> {
    this.#groups[1].replaceChildren();
    this.#tell(options.length);
    yield* renewing(this.#groups[0], options);
  }

  async #search(query: string, mine: number): Promise<void> {
    const current = (): boolean => mine === this.#question;
    try {
      const [texts, { showTexts }] = await Promise.all([this.#engine.texts(), import('./text-options.ts')]);
      const count = await showTexts(texts, query, this.#home, this.#groups, this.#box, current);
      if (!current()) return;
      this.#tell(count);
      this.#dialog.dataset['asked'] = query;
    } catch (error) {
      if (current()) this.#fail(error);
    }
  }

  #tell(count: number): void {
    const name = this.#query === '' ? '' : count === 0 ? 'none' : count === 1 ? 'one' : 'many';
    const text = sentenceIn(this.#status, name, { count: inWords(count), query: this.#query });
    if (this.#status.textContent !== text) this.#status.textContent = text;
    this.#say(text);
  }

  #fail(error: unknown): void {
    console.error(error);
    this.#status.textContent = sentenceIn(this.#status, 'failed');
    this.#say(this.#status.textContent);
  }
}
