import { inWords, sentenceIn } from './announce.ts';
import type { Answer } from './ask.ts';
import { part } from './page-part.ts';

/** Says how a question was understood: what was corrected, what stands nowhere, and which side it may ask for. */
export class Reading {
  readonly #corrected: HTMLElement;
  readonly #instead: HTMLButtonElement;
  readonly #unknown: HTMLElement;
  readonly #partly: HTMLElement;
  readonly #offers: HTMLElement;

  constructor(page: ParentNode) {
    this.#corrected = part(page, '[data-corrected]');
    this.#instead = part(page, 'button[data-instead]');
    this.#unknown = part(page, '[data-unknown]');
    this.#partly = part(page, '[data-partly]');
    this.#offers = part(page, '[data-offers]');
  }

  clear(): void {
    for (const each of [this.#corrected, this.#unknown, this.#partly, this.#offers]) each.hidden = true;
  }

  show({ corrected, unknown, partly, hits, answers, stances, counts }: Answer, query: string): void {
    const some = hits.length + answers.length > 0;
    this.#corrected.hidden = corrected === null;
    part<HTMLElement>(this.#corrected, '[data-sentence]').textContent = sentenceIn(this.#corrected, 'shown', {
      query: corrected ?? '',
    });
    this.#instead.textContent = sentenceIn(this.#corrected, 'instead', { query });
    this.#unknown.hidden = unknown.length === 0 || !some;
    this.#unknown.textContent = sentenceIn(this.#unknown, 'sentence', { words: unknown.join(', ') });
    this.#partly.hidden = !partly || unknown.length > 0 || !some;
    const offered = stances.filter((stance) => (counts['stance']?.[stance] ?? 0) > 0);
    this.#offers.hidden = offered.length === 0;
    this.#offers.replaceChildren(
      ...offered.map((stance) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'search-offer';
        button.dataset['offer'] = stance;
        button.textContent = sentenceIn(this.#offers, 'only', {
          stance: this.#offers.dataset[stance] ?? stance,
          count: inWords(counts['stance']?.[stance] ?? 0),
        });
        return button;
      }),
    );
  }
}
