import { agreementOf } from './agreement.ts';
import { cardsOf, type Card, type Holder } from './compare-cards.ts';
import { choiceFrom, choiceQuery } from './compare-choice.ts';

/**
 * Compares any two or three stakeholders: the choice stands in the address as `?of=a&of=b`, and the records of each
 * come from a file of its own. Without this script the pairs with records in common have pages.
 */
const form = document.querySelector<HTMLFormElement>('[data-compare]');
const result = document.querySelector<HTMLElement>('[data-result]');
const heading = document.querySelector<HTMLElement>('[data-heading]');
const cards = document.querySelector<HTMLElement>('[data-cards]');

if (form && result && heading && cards) {
  const fields = [...form.querySelectorAll('select')];
  const words = heading.dataset;
  form.hidden = false;
  const named = nameIn(fields, form.dataset['names']);

  const show = async (focus: boolean): Promise<void> => {
    const chosen = choiceFrom(location.search);
    await named;
    fields.forEach((field, index) => (field.value = chosen[index] ?? ''));
    result.hidden = chosen.length < 2;
    if (chosen.length < 2) return;
    try {
      const who = await Promise.all(chosen.map((id) => recordsOf(form.action, id)));
      const rows = cardsOf(who);
      cards.replaceChildren(...rows.map((row) => drawn(row, who)));
      const all = rows.filter(({ cells }) => cells.every(({ length }) => length > 0)).length;
      const message =
        rows.length === 0
          ? words['none']
          : who.length > 2
            ? words['three']
            : rows.length === 1
              ? words['one']
              : words['pair'];
      heading.textContent = (message ?? '')
        .replace('{count}', String(rows.length))
        .replace('{all}', String(all));
    } catch {
      cards.replaceChildren();
      heading.textContent = words['failed'] ?? '';
    }
    if (focus) heading.focus();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', choiceQuery(fields.map(({ value }) => value)));
    void show(true);
  });
  addEventListener('popstate', () => void show(false));
  void show(false);
}

/** Fills the fields with names that stand in a file, where they are too many for the page. */
async function nameIn(fields: readonly HTMLSelectElement[], file: string | undefined): Promise<void> {
  if (!file) return;
  const answer = await fetch(file);
  if (!answer.ok) return;
  const names = (await answer.json()) as [id: string, name: string][];
  for (const field of fields) field.append(...names.map(([id, name]) => new Option(name, id)));
}

async function recordsOf(folder: string, id: string): Promise<Holder> {
  const answer = await fetch(`${folder}${encodeURIComponent(id)}.json`);
  if (!answer.ok) throw new Error(`${id}: ${answer.status}`);
  return (await answer.json()) as Holder;
}

function copy(name: string): HTMLElement {
  const template = document.querySelector<HTMLTemplateElement>(`[data-template="${name}"]`);
  return (template?.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
}

/** Fills a slot: with text and address, or with an element. */
function put(
  into: HTMLElement,
  slot: string,
  what: string | HTMLElement,
  href?: string,
  lang?: string,
): void {
  const place = into.querySelector<HTMLElement>(`[data-slot="${slot}"]`);
  if (!place) return;
  place.replaceChildren(what);
  if (href) place.setAttribute('href', href);
  if (lang) place.lang = lang;
}

function drawn({ about, cells }: Card, who: readonly Holder[]): HTMLElement {
  const card = copy('card');
  const newest = cells.flatMap(([first]) => first ?? []);
  put(card, 'agreement', copy(`agreement-${agreementOf(newest)}`));
  put(card, 'issue', about.issue, about.issuePage, about.lang);
  put(card, 'text', about.text, about.page, about.lang);
  const drawnCells = cells.map((records, index) => {
    const cell = copy('cell');
    put(cell, 'who', who[index]?.title ?? '', who[index]?.page, who[index]?.lang);
    for (const each of records) {
      const record = copy('record');
      put(record, 'stance', copy(`stance-${each.stance}`));
      put(record, 'summary', each.summary, each.href, each.lang);
      put(record, 'meta', each.meta);
      cell.append(record);
    }
    if (records.length === 0) cell.append(copy('none'));
    return cell;
  });
  card.querySelector('[data-slot="cells"]')?.replaceChildren(...drawnCells);
  return card;
}
