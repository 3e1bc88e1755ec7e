import { inWords } from './announce.ts';
import { inFrames, nextTask } from './frame.ts';
import { part } from './page-part.ts';
import type { Counts } from './page-facts.ts';
import { addressOf, type SearchState, stateFrom } from './search-state.ts';

/** So many options of the filters change in a step. */
const optionsInStep = 5;

/** An option of a filter, what it will say, and whether it leads to nothing. */
interface Counted {
  option: HTMLOptionElement;
  shown: ChildNode;
  text: string;
  off: boolean;
}

function* changing(options: readonly Counted[]): Generator<undefined, void> {
  for (const [at, { option, shown, text, off }] of options.entries()) {
    // Another node in its place would have the whole list laid out anew.
    shown.nodeValue = text;
    option.disabled = off;
    if (at % optionsInStep === optionsInStep - 1) yield undefined;
  }
}

/** The form of the search page: the field, the filters and the order. */
export class SearchForm {
  readonly element: HTMLFormElement;
  readonly field: HTMLInputElement;
  /** The words as they were typed, none corrected. */
  literally = false;
  readonly #filters: readonly HTMLSelectElement[];
  readonly #order: HTMLSelectElement;
  readonly #panel: HTMLDetailsElement;
  /** What each option says without its count. */
  readonly #labels: ReadonlyMap<HTMLOptionElement, string>;

  constructor(page: ParentNode) {
    this.element = part(page, 'form[data-search]');
    this.field = part(page, 'input[data-search-field]');
    this.#filters = [...page.querySelectorAll<HTMLSelectElement>('select[data-filter]')];
    this.#order = part(page, 'select[data-order]');
    this.#panel = part(page, 'details[data-filter-panel]');
    const options = this.#filters.flatMap((filter) => [...filter.options]);
    this.#labels = new Map(options.map((option) => [option, option.text]));
    this.#openWhereThereIsRoom();
  }

  /** What the form asks now. */
  get state(): SearchState {
    const chosen = this.#filters.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
    return {
      query: this.field.value.trim(),
      filters: Object.fromEntries(chosen) as Record<string, string>,
      order: this.#order.value === 'date' ? 'date' : 'relevance',
      literally: this.literally,
    };
  }

  /** Whether a filter is in use, or another order than that of the best match. */
  get narrows(): boolean {
    const { filters, order } = this.state;
    return order === 'date' || Object.keys(filters).length > 0;
  }

  /** Takes over what an address asks; values that no filter has are dropped. */
  read(search: string): void {
    const { query, filters, order, literally } = stateFrom(
      search,
      this.#filters.map(({ name }) => name),
    );
    // The field may hold a blank that is still being typed.
    if (this.field.value.trim() !== query) this.field.value = query;
    for (const select of this.#filters) {
      const value = filters[select.name] ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    this.#order.value = order;
    this.literally = literally;
  }

  /** What the page calls a value of a filter; the value itself where it has no word. */
  wordOf(name: string, value: string): string {
    const select = this.#filters.find((each) => each.name === name);
    const option = [...(select?.options ?? [])].find((each) => each.value === value);
    return (option && this.#labels.get(option)) ?? value;
  }

  /** The address that asks what the form asks. */
  get address(): string {
    return `${location.pathname}${addressOf(this.state)}`;
  }

  choose(name: string, value: string): void {
    const select = this.#filters.find((each) => each.name === name);
    if (select) select.value = value;
  }

  clearFilters(): void {
    for (const select of this.#filters) select.value = '';
  }

  /**
   * Writes into every option how many results it leads to; those that lead to none cannot be chosen.
   * @param current false as soon as something else is asked
   */
  async showCounts(counts: Counts, current: () => boolean): Promise<void> {
    await nextTask();
    if (current()) await inFrames(changing(this.#counted(counts)), current);
  }

  /** The options that change. */
  #counted(counts: Counts): Counted[] {
    const options = this.#filters.flatMap(({ name, options }) =>
      [...options].map((option) => ({ option, count: counts[name]?.[option.value] ?? 0 })),
    );
    return options.flatMap(({ option, count }) => {
      const shown = option.firstChild;
      const text = `${this.#labels.get(option) ?? ''} (${inWords(count)})`;
      const off = count === 0 && !option.selected;
      if (!shown || option.value === '' || (shown.nodeValue === text && option.disabled === off)) return [];
      return { option, shown, text, off };
    });
  }

  /** Says how many filters are in use, where the panel may be closed over them. */
  showUse(): void {
    const used = Object.keys(this.state.filters).length;
    part<HTMLElement>(this.#panel, '[data-filters-used]').textContent = used > 0 ? `(${String(used)})` : '';
    part<HTMLElement>(this.#panel, '[data-clear]').hidden = used === 0;
  }

  #openWhereThereIsRoom(): void {
    const wide = matchMedia('(width >= 62rem)');
    this.#panel.open = wide.matches;
    wide.addEventListener('change', () => {
      this.#panel.open = wide.matches;
    });
  }
}
