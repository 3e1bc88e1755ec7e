import { announcer, inWords, sentenceIn } from './announce.ts';
import { answerOption } from './answer-option.ts';
import type { Answer } from './ask.ts';
import type { Combobox } from './combobox.ts';
import { inTasks } from './in-tasks.ts';
import type { NameHit } from './name-index.ts';
import { NothingFound } from './nothing-found.ts';
import { part } from './page-part.ts';
import type { Page } from './pagefind.ts';
import { Reading } from './reading-notes.ts';
import { renewing } from './renew.ts';
import { renewingParts } from './renew-parts.ts';
import { resultElement, type TypeWord } from './result-element.ts';

/** How many pages are shown at first, and how many more each time. */
export const pageSize = 10;

/** Days as the rest of the page writes them. */
const days = new Intl.DateTimeFormat(document.documentElement.lang.replace(/^en$/, 'en-GB'), {
  dateStyle: 'long',
  timeZone: 'UTC',
});

/** The parts of the page that are shown. */
type Wanted = Partial<Record<'bar' | 'tools' | 'list' | 'texts' | 'more' | 'older' | 'start', boolean>>;

/** What the page shows of an answer: entries, then pages, how many, how it was understood, and a way on. */
export class ResultList {
  readonly more: HTMLButtonElement;
  readonly olderToo: HTMLButtonElement;
  readonly #bar: HTMLElement;
  readonly #tools: HTMLElement;
  readonly #entries: HTMLElement;
  readonly #answers: HTMLElement;
  readonly #texts: HTMLElement;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  readonly #start: HTMLElement;
  readonly #older: HTMLElement;
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
    this.#older = part(page, '[data-older]');
    this.olderToo = part(this.#older, 'button');
    this.#bar = part(page, '[data-bar]');
    this.#tools = part(page, '[data-tools]');
    this.#entries = part(page, '[data-entries]');
    this.#answers = part(page, '[data-answers]');
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
    void this.#box.draw(renewing(this.#answers, []), () => true);
    this.#reading.clear();
    this.#nothing.show(null);
    this.#place({ start: true });
  }

  /** The first fetch of the index can take a while. */
  showWaiting(): void {
    this.#list.ariaBusy = 'true';
    if (!this.#bar.hidden) return;
    this.#bar.hidden = false;
    this.#status.textContent = sentenceIn(this.#status, 'loading');
  }

  /**
   * Entries by name, in the next frames: before the texts have answered, and with them.
   * @param current false as soon as something else is asked
   */
  async showEntries(answers: readonly NameHit[], current: () => boolean): Promise<void> {
    const options = answers.map((answer) => answerOption(answer, this.#home));
    await this.#box.draw(this.#showingEntries(options), current);
  }

  *#showingEntries(options: readonly Element[]): Generator<undefined, void> {
    this.#entries.hidden = options.length === 0;
    yield* renewing(this.#answers, options);
  }

  /**
   * Shows the entries and what is said of the whole, then the pages, part by part.
   * @param pages the first of the answer's hits, fetched
   * @param current false as soon as something else is asked
   */
  async show(answer: Answer, pages: readonly Page[], query: string, current: () => boolean): Promise<void> {
    const options = answer.answers.map((each) => answerOption(each, this.#home));
    const items = await inTasks(pages, (page) => resultElement(page, this.#typeWord, answer.words), current);
    if (!current()) return;
    if (await this.#box.draw(this.#showing(answer, options, items, query), current))
      this.#list.ariaBusy = null;
  }

  *#showing(
    answer: Answer,
    options: readonly Element[],
    items: readonly Element[],
    query: string,
  ): Generator<undefined, void> {
    const { hits, answers, asked } = answer;
    const since = asked ? answer.since : null;
    yield* this.#showingEntries(options);
    const count = hits.length + answers.length;
    const nothing = count === 0;
    this.#nothing.show(nothing ? answer : null);
    yield* this.#placing({
      bar: true,
      tools: !nothing,
      texts: answers.length > 0 && hits.length > 0,
      list: hits.length > 0,
      more: items.length < hits.length,
      older: since !== null,
      start: nothing,
    });
    this.#reading.show(answer, query);
    if (since !== null) this.#tellSince(since);
    if (count > 0) this.#tell(this.#sentence(count === 1 ? 'one' : 'many', { count: inWords(count) }));
    else this.#tell(query === '' ? this.#sentence('filtersOnly') : this.#sentence('none', { query }));
    yield undefined;
    yield* renewingParts(this.#list, items);
  }

  /** @param day the earliest of the texts that were searched, `YYYY-MM-DD` */
  #tellSince(day: string): void {
    part<HTMLElement>(this.#older, '[data-sentence]').textContent = sentenceIn(this.#older, 'since', {
      day: days.format(new Date(day)),
    });
  }

  /** The index could not be read. */
  showFailure(): void {
    this.#list.replaceChildren();
    this.#list.ariaBusy = null;
    this.#reading.clear();
    this.#nothing.show(null);
    this.#place({ bar: true, start: true });
    this.#tell(this.#sentence('failed'));
  }

  /** Shows the parts that are wanted and no others, at once. */
  #place(wanted: Wanted): void {
    for (const step of this.#placing(wanted)) void step;
  }

  /** The same in steps. */
  *#placing({ bar, tools, list, texts, more, older, start }: Wanted): Generator<undefined, void> {
    const parts: readonly [HTMLElement, boolean | undefined][] = [
      [this.#start, start],
      [this.#bar, bar],
      [this.#tools, tools],
      [this.#texts, texts],
      [this.#list, list],
      [this.more, more],
      [this.#older, older],
    ];
    if (!bar) this.#entries.hidden = true;
    for (const [element, shown = false] of parts) {
      if (element.hidden !== shown) continue;
      element.hidden = !shown;
      yield undefined;
    }
  }

  #tell(text: string): void {
    this.#status.textContent = text;
    this.#say(text);
  }

  #sentence(name: string, values: Readonly<Record<string, string>> = {}): string {
    return sentenceIn(this.#status, name, values);
  }
}
