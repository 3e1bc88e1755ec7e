import { ask } from './ask.ts';
import { openPagefind } from './pagefind.ts';
import { inWords, pageSize, ResultList } from './result-list.ts';
import { resultKeys } from './result-keys.ts';
import { SearchForm } from './search-form.ts';
import { asksNothing } from './search-state.ts';

/** The search page: asks while the reader types, and keeps in the address what was asked. */
const typingPause = 120;

const form = new SearchForm(document);
const results = new ResultList(document, (type) => form.wordOf('type', type));
const base = form.element.dataset['base'] ?? '/';

/** Counts the questions: an answer that comes after a newer question is dropped. */
let question = 0;
let shown = pageSize;
let pause: ReturnType<typeof setTimeout> | undefined;
/** False while a question is being typed; a settled one stays in the history when the next begins. */
let settled = false;

async function answer(): Promise<void> {
  const mine = ++question;
  const { state } = form;
  form.showUse();
  if (asksNothing(state)) results.showStart();
  else results.showWaiting();
  try {
    const found = await ask(await openPagefind(base), state);
    const pages = await Promise.all(found.hits.slice(0, shown).map((hit) => hit.data()));
    if (mine !== question) return;
    form.showCounts(found.counts, inWords);
    if (!asksNothing(state)) results.show(found, pages, state.query);
  } catch (error) {
    console.error(error);
    if (mine === question) results.showFailure();
  }
}

/** Puts the question into the address and asks it. */
function askAnew({ settles }: { settles: boolean }): void {
  clearTimeout(pause);
  shown = pageSize;
  if (form.address !== `${location.pathname}${location.search}`) {
    if (settled || settles) history.pushState(null, '', form.address);
    else history.replaceState(null, '', form.address);
    settled = settles;
  } else settled ||= settles;
  void answer();
}

/** Asks what the address asks: on arrival, and on the way back and forth. */
function askFromAddress(): void {
  clearTimeout(pause);
  form.read(location.search);
  const kept: unknown = history.state;
  shown = typeof kept === 'number' ? kept : pageSize;
  settled = !asksNothing(form.state);
  if (settled) void answer();
  else {
    question++;
    results.showStart();
    form.showUse();
  }
}

form.field.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => {
    askAnew({ settles: false });
  }, typingPause);
});
form.field.addEventListener('focus', () => void answer(), { once: true });
form.element.addEventListener('submit', (event) => {
  event.preventDefault();
  askAnew({ settles: true });
  // Takes the keyboard of a phone away from over the results.
  if (matchMedia('(pointer: coarse)').matches) form.field.blur();
});
document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement && target.form === form.element) askAnew({ settles: true });
});
document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element) || !target.closest('[data-clear], [data-free]')) return;
  form.clearFilters();
  askAnew({ settles: true });
  // The button that was pressed is about to disappear.
  form.field.focus();
});
results.more.addEventListener('click', () => {
  const first = shown;
  shown += pageSize;
  history.replaceState(shown, '');
  void answer().then(() => results.links[first]?.focus());
});
resultKeys(
  form.field,
  () => results.links,
  () => {
    askAnew({ settles: false });
  },
);
addEventListener('popstate', askFromAddress);

// What was typed before this script arrived is asked too.
if (form.field.value !== '' && location.search === '') askAnew({ settles: false });
else askFromAddress();
if (asksNothing(form.state)) form.field.focus({ preventScroll: true });
