import { answerOption, linkOption } from './answer-option.ts';
import type { Combobox } from './combobox.ts';
import { shownExcerpt } from './excerpt.ts';
import { nextFrame } from './frame.ts';
import { markedLink } from './marked-link.ts';
import { excerptLength, type Page } from './pagefind.ts';
import { markedPieces, markedText } from './marked-text.ts';
import type { TextAnswer } from './text-search.ts';

/** How many pages the dialog shows; the search page shows all. */
const most = 5;

/**
 * Shows entries and pages as two groups of options, a page in each frame: all at once, a phone could not take the next
 * letter for a while.
 * @param entries the entries' part of the list
 * @param current false as soon as something else is asked
 */
export async function showTexts(
  { answers, hits, words: asked }: TextAnswer,
  home: string,
  entries: HTMLElement,
  box: Combobox,
  current: () => boolean,
): Promise<void> {
  const known = new Set(answers.map(({ entry }) => home + entry.page));
  const pages = await Promise.all(hits.slice(0, most + answers.length).map((hit) => hit.data()));
  await nextFrame();
  if (!current()) return;
  const words = entries.closest('dialog')?.dataset;
  box.show(
    answers.map((answer) => answerOption(answer, home)),
    entries,
  );
  if (answers.length > 0) label(entries, words?.['entries']);
  entries.nextSibling?.remove();
  const texts = label(document.createElement('div'), words?.['texts']);
  const shown: HTMLElement[] = [];
  for (const page of pages.filter(({ url }) => !known.has(url)).slice(0, most)) {
    await nextFrame();
    if (!current()) return;
    shown.push(pageOption(page, asked));
    entries.after(texts);
    box.show(shown, texts);
  }
}

/** Makes a group of a part of the list; the style sheet shows its name as a heading. */
function label(element: HTMLElement, name = ''): HTMLElement {
  element.role = 'group';
  element.ariaLabel = name;
  return element;
}

/** A page as an option; of a position who, which stance, on what, when, how it is known and from where. */
function pageOption(page: Page, asked: readonly string[]): HTMLElement {
  const { meta } = page;
  const option = linkOption(markedLink(page.url, asked));
  option.dataset['type'] = meta['type'] ?? '';
  const title = meta['who'] ? `${meta['who']}: ${meta['proposition'] ?? ''}` : (meta['title'] ?? '');
  const facts = ['stanceWord', 'date', 'attribution', 'source'].flatMap((name) => meta[name] ?? []);
  const pieces = shownExcerpt(page, meta['who'] ?? meta['title'] ?? '', excerptLength);
  option.append(
    line('option-title', markedText(title, asked)),
    line('option-text', markedPieces(pieces)),
    line('option-name', [facts.join(' · ')]),
  );
  return option;
}

function line(className: string, content: readonly (string | Node)[]): HTMLElement {
  const element = document.createElement('span');
  element.className = `${className} option-line`;
  element.append(...content);
  return element;
}
