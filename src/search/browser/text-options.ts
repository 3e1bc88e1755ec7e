import { answerOption, linkOption } from './answer-option.ts';
import type { Combobox } from './combobox.ts';
import { shownExcerpt } from './excerpt.ts';
import { nextFrame, nextTask } from './frame.ts';
import { markedLink } from './marked-link.ts';
import { excerptLength, type Page } from './pagefind.ts';
import { markedPieces, markedText } from './marked-text.ts';
import type { TextAnswer } from './text-search.ts';

/** How many pages the dialog shows; the search page shows all. */
const most = 5;

/**
 * Shows entries and pages, each made in a task of its own and drawn in a frame of its own: all at once, a phone could
 * not take the next letter for a while.
 * @param groups the entries' part of the list, and the pages'
 * @param current false as soon as something else is asked
 */
export async function showTexts(
  { answers, hits, words: asked }: TextAnswer,
  home: string,
  [entries, texts]: readonly [Element, Element],
  box: Combobox,
  current: () => boolean,
): Promise<void> {
  const known = new Set(answers.map(({ entry }) => home + entry.page));
  const pages = await Promise.all(hits.slice(0, most + answers.length).map((hit) => hit.data()));
  const options = answers.map((answer) => answerOption(answer, home));
  await nextFrame();
  if (!current()) return;
  box.show(options, entries);
  box.show([], texts);
  for (const page of pages.filter(({ url }) => !known.has(url)).slice(0, most)) {
    await nextTask();
    if (!current()) return;
    const option = pageOption(page, asked);
    await nextFrame();
    if (!current()) return;
    box.show([...texts.children, option], texts);
  }
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
