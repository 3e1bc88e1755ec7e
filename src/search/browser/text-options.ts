import { answerOption, linkOption } from './answer-option.ts';
import { shownExcerpt } from './excerpt.ts';
import { markedLink } from './marked-link.ts';
import { excerptLength, type Page } from './pagefind.ts';
import { markedPieces, markedText } from './marked-text.ts';
import type { TextAnswer } from './text-search.ts';

/** How many pages the dialog shows; the search page shows all. */
const most = 5;

/** Entries and pages as two groups of options. @param words carries the headings of the groups in its data */
export async function textOptions(
  { answers, hits, words: asked }: TextAnswer,
  home: string,
  words: HTMLElement,
): Promise<HTMLElement[]> {
  const known = new Set(answers.map(({ entry }) => home + entry.page));
  const pages = await Promise.all(hits.slice(0, most + answers.length).map((hit) => hit.data()));
  const shown = pages.filter(({ url }) => !known.has(url)).slice(0, most);
  return [
    group(
      words.dataset['entries'] ?? '',
      answers.map((answer) => answerOption(answer, home)),
    ),
    group(
      words.dataset['texts'] ?? '',
      shown.map((page) => pageOption(page, asked)),
    ),
  ].filter((each) => each !== null);
}

function group(label: string, options: readonly HTMLElement[]): HTMLElement | null {
  if (options.length === 0) return null;
  const element = document.createElement('div');
  element.role = 'group';
  element.ariaLabel = label;
  const heading = document.createElement('p');
  heading.className = 'option-group';
  heading.ariaHidden = 'true';
  heading.textContent = label;
  element.append(heading, ...options);
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
