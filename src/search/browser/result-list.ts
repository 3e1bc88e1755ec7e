import { announcer, inWords, sentenceIn } from './announce.ts';
import { answerOption } from './answer-option.ts';
import type { Answer } from './ask.ts';
import type { Combobox } from './combobox.ts';
import { nextFrame, nextTask } from './frame.ts';
import type { NameHit } from './name-index.ts';
import { NothingFound } from './nothing-found.ts';
import { part } from './page-part.ts';
import type { Page } from './pagefind.ts';
import { Reading } from './reading-notes.ts';
import { renew } from './renew.ts';
import { resultElement, type TypeWord } from './result-element.ts';

/** How many pages are shown at first, and how many more each time. */
export const pageSize = 10;

/** What the page shows of an answer: entries, then pages, how many, how it was understood, and a way on. */
export class ResultList {
  readonly more: HTMLButtonElement;
  readonly #bar: HTMLElement;
  readonly #tools: HTMLElement;
  readonly #entries: HTMLElement;
  readonly #texts: HTMLElement;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  readonly #start: HTMLElement;
  readonly #nothing: NothingFound;
  readonly #reading: Reading;
  readonly #say: (text: string) => void;
  readonly #typeWord: TypeWord;
  readonly #home: string;
  readonly #box: Combobox;

  /**
   * @param home path of the home page of the language
   * @param box chooses among the entries
   */
  constructor(page: ParentNode, home: string, typeWord: TypeWord, box: Combobox) {
    this.more = part(page, 'button[data-more]');
    this.#bar = part(page, '[data-bar]');
    this.#tools = part(page, '[data-tools]');
    this.#entries = part(page, '[data-entries]');
    this.#texts = part(page, '[data-texts]');
    this.#list = part(page, '[data-results]');
    this.#status = part(page, '[data-status]');
    this.#start = part(page, '[data-start]');
    this.#nothing = new NothingFound(page, home);
    this.#reading = new Reading(page);
    this.#say = announcer(part(page, '[data-announcer]'));
    this.#typeWord = typeWord;
    this.#home = home;
    this.#box = box;
  }

  /** Links of the pages, in order. */
  get links(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  /** Nothing was asked: the lists are offered instead. */
  showStart(): void {
    this.#tell('');
    this.#list.replaceChildren();
    this.#list.ariaBusy = null;
    this.#box.show([]);
    this.#reading.clear();
    this.#show({ start: true });
  }

  /** The first fetch of the index can take a while. */
  showWaiting(): void {
    this.#list.ariaBusy = 'true';
    if (!this.#bar.hidden) return;
    this.#bar.hidden = false;
    this.#status.textContent = sentenceIn(this.#status, 'loading');
  }

  /**
   * Entries by name, in the next frame: before the texts have answered, and with them.
   * @param current false as soon as something else is asked
   */
  async showEntries(answers: readonly NameHit[], current: () => boolean): Promise<void> {
    const options = answers.map((answer) => answerOption(answer, this.#home));
    await nextFrame();
    if (!current()) return;
    this.#entries.hidden = options.length === 0;
    this.#box.show(options);
  }

  /**
   * Shows the entries and what is said of the whole, then each page, made in a task of its own and drawn in a frame of
   * its own: all at once, a phone could not take the next letter for a while.
   * @param pages the first of the answer's hits, fetched
   * @param current false as soon as something else is asked
   */
  async show(answer: Answer, pages: readonly Page[], query: string, current: () => boolean): Promise<void> {
    const { hits, answers } = answer;
    await this.showEntries(answers, current);
    await nextFrame();
    if (!current()) return;
    const count = hits.length + answers.length;
    const nothing = count === 0;
    this.#show({
      bar: true,
      tools: !nothing,
      list: hits.length > 0,
      more: pages.length < hits.length,
      start: nothing,
    });
    this.#texts.hidden = answers.length === 0 || hits.length === 0;
    this.#nothing.show(nothing ? answer : null);
    this.#reading.show(answer, query);
    if (count > 0) this.#tell(this.#sentence(count === 1 ? 'one' : 'many', { count: inWords(count) }));
    else this.#tell(query === '' ? this.#sentence('filtersOnly') : this.#sentence('none', { query }));
    for (const [place, page] of pages.entries()) {
      await nextTask();
      if (!current()) return;
      const item = resultElement(page, this.#typeWord, answer.words);
      await nextFrame();
      if (!current()) return;
      const items = [...this.#list.children];
      // Whoever has gone down to the results already stays among them.
      const focused = items[place]?.contains(document.activeElement);
      items[place] = item;
      renew(this.#list, items);
      if (focused) this.links[place]?.focus();
    }
    renew(this.#list, [...this.#list.children].slice(0, pages.length));
    this.#list.ariaBusy = null;
  }

  /** The index could not be read. */
  showFailure(): void {
    this.#list.replaceChildren();
    this.#list.ariaBusy = null;
    this.#reading.clear();
    this.#show({ bar: true, start: true });
    this.#tell(this.#sentence('failed'));
  }

  #show({ bar = false, tools = false, list = false, more = false, start = false }): void {
    this.#bar.hidden = !bar;
    this.#tools.hidden = !tools;
    this.#list.hidden = !list;
    this.#texts.hidden = true;
    this.more.hidden = !more;
    this.#start.hidden = !start;
    this.#nothing.show(null);
    if (!bar) this.#entries.hidden = true;
  }

  #tell(text: string): void {
    this.#status.textContent = text;
    this.#say(text);
  }

  #sentence(name: string, values: Readonly<Record<string, string>> = {}): string {
    return sentenceIn(this.#status, name, values);
  }
}
