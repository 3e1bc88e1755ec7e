import { inFrames } from './frame.ts';

/**
 * The keys of a combobox with a list box: the cursor stays in the field, the arrows choose among the options
 * (WAI-ARIA Authoring Practices, "editable combobox"). Options are links with `role="option"`, so that they can be
 * opened in the usual ways.
 */
export class Combobox {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  /** Told when the arrow goes on after the last option; without it the first comes again. */
  readonly #beyond: (() => boolean) | undefined;
  #drawings = 0;

  constructor(field: HTMLInputElement, list: HTMLElement, beyond?: () => boolean) {
    this.#field = field;
    this.#list = list;
    this.#beyond = beyond;
    field.addEventListener('keydown', (event) => {
      this.#press(event);
    });
  }

  /**
   * Takes the steps that change the options, a few a frame; what was chosen stays chosen where it is still there. Steps
   * that others are still in the middle of are left: the newer know better.
   * @param current false as soon as something else is asked
   * @returns whether all was drawn
   */
  draw(steps: Iterable<undefined>, current: () => boolean): Promise<boolean> {
    const mine = ++this.#drawings;
    return inFrames(this.#during(steps), () => mine === this.#drawings && current());
  }

  *#during(steps: Iterable<undefined>): Generator<undefined, void> {
    let chosen = this.#chosen?.href;
    const keep = (): void => {
      this.#field.ariaExpanded = String(this.#options.length > 0);
      if (chosen && !this.#chosen) this.#choose(this.#options.find(({ href }) => href === chosen) ?? null);
    };
    for (const step of steps) {
      keep();
      yield step;
      // Between two steps the arrows may have chosen another.
      chosen = this.#chosen?.href ?? chosen;
    }
    keep();
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  }

  get #chosen(): HTMLAnchorElement | null {
    return this.#list.querySelector('[aria-selected="true"]');
  }

  /** Only the chosen one needs an id; all others are the same whatever their place. */
  #choose(option: HTMLAnchorElement | null): void {
    const before = this.#chosen;
    before?.removeAttribute('id');
    if (before) before.ariaSelected = 'false';
    if (option) {
      option.ariaSelected = 'true';
      option.id = `${this.#list.id}-${String(this.#options.indexOf(option))}`;
      this.#field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else this.#field.removeAttribute('aria-activedescendant');
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    // Letters are no business of the list.
    if (event.key.length < 2) return;
    const options = this.#options;
    const here = options.findIndex(({ ariaSelected }) => ariaSelected === 'true');
    if (event.key === 'ArrowDown') {
      if (here + 1 < options.length) this.#choose(options[here + 1] ?? null);
      else if (this.#beyond?.()) this.#choose(null);
      else if (options.length > 0) this.#choose(options[0] ?? null);
      else return;
    } else if (event.key === 'ArrowUp' && options.length > 0) {
      if (here >= 0) this.#choose(options[here - 1] ?? null);
      else if (!this.#beyond) this.#choose(options.at(-1) ?? null);
    } else if (event.key === 'Enter' && here >= 0) options[here]?.click();
    else return;
    event.preventDefault();
  }
}
