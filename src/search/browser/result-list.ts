import type { Answer } from './ask.ts';
import { part } from './page-part.ts';
import type { Page } from './pagefind.ts';
import { resultElement, type TypeWord } from './result-element.ts';

/** How many results are shown at first, and how many more each time. */
export const pageSize = 10;
/** Only when typing has stopped is the number read out, or every letter would interrupt. */
const announceAfter = 900;

/** What the page shows of an answer: the results, how many, and what to do where there are none. */
export class ResultList {
  readonly more: HTMLButtonElement;
  /** Asks the same words without filters. */
  readonly #free: HTMLButtonElement;
  readonly #bar: HTMLElement;
  readonly #order: HTMLElement;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  readonly #announcer: HTMLElement;
  readonly #nothing: HTMLElement;
  readonly #start: HTMLElement;
  readonly #typeWord: TypeWord;
  #announcement: ReturnType<typeof setTimeout> | undefined;

  constructor(page: ParentNode, typeWord: TypeWord) {
    this.more = part(page, 'button[data-more]');
    this.#free = part(page, 'button[data-free]');
    this.#bar = part(page, '[data-bar]');
    this.#order = part(page, '[data-ordering]');
    this.#list = part(page, '[data-results]');
    this.#status = part(page, '[data-status]');
    this.#announcer = part(page, '[data-announcer]');
    this.#nothing = part(page, '[data-nothing]');
    this.#start = part(page, '[data-start]');
    this.#typeWord = typeWord;
  }

  /** Links of the results, in order. */
  get links(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  /** Nothing was asked: the lists are offered instead. */
  showStart(): void {
    this.#say('');
    this.#list.replaceChildren();
    this.#show({ start: true });
  }

  /** The first fetch of the index can take a while. */
  showWaiting(): void {
    this.#list.ariaBusy = 'true';
    if (!this.#bar.hidden) return;
    this.#bar.hidden = false;
    this.#status.textContent = this.#word('loading');
  }

  /** @param pages the first of the answer's hits, fetched */
  show({ hits, withoutFilters }: Answer, pages: readonly Page[], query: string): void {
    const place = this.links.findIndex((link) => link === document.activeElement);
    this.#list.replaceChildren(...pages.map((page) => resultElement(page, this.#typeWord)));
    // Whoever has gone down to the results already stays among them.
    this.links[place]?.focus();
    const nothing = hits.length === 0;
    this.#show({ bar: true, list: !nothing, more: pages.length < hits.length, nothing, start: nothing });
    this.#free.hidden = withoutFilters === 0;
    this.#free.textContent = this.#word('withoutFilters', { count: inWords(withoutFilters) });
    if (hits.length > 0) {
      this.#say(this.#word(hits.length === 1 ? 'one' : 'many', { count: inWords(hits.length) }));
    } else this.#say(query === '' ? this.#word('filtersOnly') : this.#word('none', { query }));
  }

  /** The index could not be read. */
  showFailure(): void {
    this.#list.replaceChildren();
    this.#show({ bar: true, start: true });
    this.#say(this.#word('failed'));
  }

  #show({ bar = false, list = false, more = false, nothing = false, start = false }): void {
    this.#list.ariaBusy = null;
    this.#bar.hidden = !bar;
    this.#order.hidden = !list;
    this.#list.hidden = !list;
    this.more.hidden = !more;
    this.#nothing.hidden = !nothing;
    this.#start.hidden = !start;
  }

  #say(text: string): void {
    this.#status.textContent = text;
    clearTimeout(this.#announcement);
    this.#announcement = setTimeout(() => {
      this.#announcer.textContent = text;
    }, announceAfter);
  }

  /** A sentence of the page's language, which the page carries with it. */
  #word(name: string, values: Readonly<Record<string, string>> = {}): string {
    const sentence = this.#status.dataset[name] ?? '';
    return sentence.replace(/\{(\w+)\}/g, (gap, key: string) => values[key] ?? gap);
  }
}

/** A number with the separators of the page's language. */
export const inWords = (count: number): string => count.toLocaleString(document.documentElement.lang);
