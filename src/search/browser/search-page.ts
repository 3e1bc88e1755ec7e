import { type Answer, ask } from './ask.ts';
import { Combobox } from './combobox.ts';
import { filteredEngineOf } from './filtered-engine.ts';
import { nextTask } from './frame.ts';
import { instantAnswers } from './instant.ts';
import { part } from './page-part.ts';
import { pageSize, ResultList } from './result-list.ts';
import { resultKeys } from './result-keys.ts';
import { servedFiles } from './search-files.ts';
import { SearchForm } from './search-form.ts';
import { asksNothing } from './search-state.ts';

/** The search page: asks while the reader types, and keeps in the address what was asked. */
const typingPause = 120;

const form = new SearchForm(document);
const { base = '/', home = '/' } = form.element.dataset;
const engine = filteredEngineOf(servedFiles(base, home), document.documentElement.lang);
const box: Combobox = new Combobox(form.field, part(document, '[data-answers]'), () => {
  results.links[0]?.focus();
  return results.links.length > 0;
});
const results = new ResultList(document, home, (type) => form.wordOf('type', type), box);

// A drawn icon is fetched and drawn anew whenever the address changes: with every question.
document.querySelector('link[rel="icon"][type="image/svg+xml"]')?.remove();

/** Counts the questions: an answer that comes after a newer question is dropped. */
let question = 0;
let shown = pageSize;
let pause: ReturnType<typeof setTimeout> | undefined;
/** False while a question is being typed; a settled one stays in the history when the next begins. */
let settled = false;
let last: Answer | null = null;

/** @param all asks all texts, however old */
async function answer({ all = false } = {}): Promise<void> {
  const mine = ++question;
  const current = (): boolean => mine === question;
  const { state, address } = form;
  form.showUse();
  if (asksNothing(state)) results.showStart();
  else results.showWaiting();
  try {
    const found = await ask(engine, state, all ? Infinity : pageSize);
    const pages = await Promise.all(found.hits.slice(0, shown).map((hit) => hit.data()));
    if (!current()) return;
    last = found;
    if (!asksNothing(state)) await results.show(found, pages, state.query, current);
    await form.showCounts(found.counts, current);
    if (!current()) return;
    // For those who wait for the answer to an address: tests, and automated readers.
    document.documentElement.dataset['asked'] = address.slice(location.pathname.length);
  } catch (error) {
    console.error(error);
    if (current()) results.showFailure();
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

/** Entries at every letter, from the names alone; the texts when typing pauses. */
async function answerAtOnce(): Promise<void> {
  const typed = form.field.value;
  const current = (): boolean => typed === form.field.value;
  const names = await engine.names();
  // The letter itself is drawn before.
  await nextTask();
  if (current() && !form.narrows) await results.showEntries(instantAnswers(names, typed), current);
}

form.field.addEventListener('input', () => {
  form.literally = false;
  clearTimeout(pause);
  pause = setTimeout(() => {
    askAnew({ settles: false });
  }, typingPause);
  // Failing here, it fails for the texts too, which say so.
  answerAtOnce().catch(() => undefined);
  engine.texts().catch(() => undefined);
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
  if (!(target instanceof Element)) return;
  const offer = target.closest<HTMLElement>('[data-offer]')?.dataset['offer'];
  if (offer !== undefined) form.choose('stance', offer);
  else if (target.closest('[data-clear], [data-free]')) form.clearFilters();
  else if (target.closest('[data-instead]')) form.literally = true;
  else return;
  askAnew({ settles: true });
  // The button that was pressed is about to disappear.
  form.field.focus();
});
part(document, '[data-csv]').addEventListener('click', () => {
  void import('./results-csv.ts').then(({ downloadResults }) => downloadResults(last, location.href, home));
});
results.more.addEventListener('click', () => {
  const first = shown;
  shown += pageSize;
  history.replaceState(shown, '');
  void answer().then(() => results.links[first]?.focus());
});
results.olderToo.addEventListener('click', () => {
  // The list is another: who pressed the button begins with it, unless the button is still there.
  void answer({ all: true }).then(() => {
    if (!results.olderToo.checkVisibility()) results.links[0]?.focus();
  });
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
// At once: who types as soon as the page is there loses no letter.
if (asksNothing(form.state)) form.field.focus({ preventScroll: true });
