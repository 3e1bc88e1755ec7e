import { fold } from './fold.ts';

/**
 * Narrows a list on its own page by the values its items carry in `data-…`; keeps the choice in the address.
 * Without this script the list is whole and the form stays hidden.
 */
const form = document.querySelector<HTMLFormElement>('[data-filters]');
const items = [...document.querySelectorAll<HTMLElement>('[data-item]')];
const count = document.querySelector<HTMLElement>('[data-count]');

if (form && count && items.length > 1) {
  form.hidden = false;
  const wanted = new URLSearchParams(location.search);
  for (const field of fieldsOf(form)) {
    const value = wanted.get(field.name);
    if (value !== null) field.value = value;
  }
  const whole = count.textContent;
  const narrow = (): void => {
    const chosen = new Map(fieldsOf(form).map(({ name, value }) => [name, value.trim()]));
    let shown = 0;
    for (const item of items) {
      const fits = [...chosen].every(([name, value]) => value === '' || carries(item, name, value));
      item.hidden = !fits;
      if (fits) shown++;
    }
    const narrowed = shown < items.length;
    count.textContent = !narrowed
      ? whole
      : shown === 0
        ? (count.dataset['nothing'] ?? '')
        : (count.dataset['shown'] ?? '')
            .replace('{shown}', String(shown))
            .replace('{count}', String(items.length));
    remember(chosen);
  };
  form.addEventListener('input', narrow);
  form.addEventListener('reset', () => setTimeout(narrow));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  if (wanted.size > 0) narrow();
}

function fieldsOf(of: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
  return [...of.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
}

function carries(item: HTMLElement, name: string, value: string): boolean {
  if (name === 'q') return fold(item.textContent).includes(fold(value));
  return (item.dataset[name] ?? '').split(' ').includes(value);
}

function remember(chosen: ReadonlyMap<string, string>): void {
  const query = new URLSearchParams([...chosen].filter(([, value]) => value !== '')).toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
}
