import { inWords, sentenceIn } from './announce.ts';
import type { Answer } from './ask.ts';
import { part } from './page-part.ts';

/** What the page offers where nothing was found: entries that come near, topics, and how to propose what is missing. */
export class NothingFound {
  readonly #element: HTMLElement;
  /** Asks the same words without filters. */
  readonly #free: HTMLButtonElement;
  readonly #near: HTMLElement;
  readonly #list: HTMLElement;
  readonly #home: string;

  constructor(page: ParentNode, home: string) {
    this.#element = part(page, '[data-nothing]');
    this.#free = part(page, 'button[data-free]');
    this.#near = part(page, '[data-near]');
    this.#list = part(this.#near, 'ul');
    this.#home = home;
  }

  /** @param answer null hides it */
  show(answer: Answer | null): void {
    this.#element.hidden = answer === null;
    if (answer === null) return;
    const { near, withoutFilters } = answer;
    this.#free.hidden = withoutFilters === 0;
    this.#free.textContent = sentenceIn(this.#free, 'free', { count: inWords(withoutFilters) });
    this.#near.hidden = near.length === 0;
    this.#list.replaceChildren(
      ...near.map(({ entry }) => {
        const link = document.createElement('a');
        link.href = this.#home + entry.page;
        link.textContent = entry.names[0] ?? '';
        const kind = document.createElement('span');
        kind.className = 'option-kind';
        kind.textContent = entry.word;
        const item = document.createElement('li');
        item.append(link, ' ', kind);
        return item;
      }),
    );
  }
}
