import { answerOption, linkOption } from './answer-option.ts';
import type { Combobox } from './combobox.ts';
import { untilEnough } from './enough.ts';
import { shownExcerpt } from './excerpt.ts';
import { inTasks } from './in-tasks.ts';
import { markedLink } from './marked-link.ts';
import { excerptLength, type Page } from './pagefind.ts';
import { markedPieces, markedText } from './marked-text.ts';
import { renewing } from './renew.ts';
import { renewingParts } from './renew-parts.ts';
import type { TextSearch } from './text-search.ts';

/** How many pages the dialog shows; the search page shows all. */
const most = 5;

/**
 * Asks the texts, and shows entries and pages, part by part.
 * @param groups the entries' part of the list, and the pages'
 * @param current false as soon as something else is asked
 * @returns how many there are
 */
export async function showTexts(
  texts: TextSearch,
  query: string,
  home: string,
  [entries, pages]: readonly [Element, Element],
  box: Combobox,
  current: () => boolean,
): Promise<number> {
  const { answers, hits, words: asked } = await untilEnough(texts, most, () => texts.answer(query));
  const count = answers.length + hits.length;
  const known = new Set(answers.map(({ entry }) => home + entry.page));
  const found = await Promise.all(hits.slice(0, most + answers.length).map((hit) => hit.data()));
  const options = answers.map((answer) => answerOption(answer, home));
  const shown = found.filter(({ url }) => !known.has(url)).slice(0, most);
  const others = await inTasks(shown, (page) => pageOption(page, asked), current);
  function* steps(): Generator<undefined, void> {
    yield* renewing(entries, options);
    yield* renewingParts(pages, others);
  }
  await box.draw(steps(), current);
  return count;
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
