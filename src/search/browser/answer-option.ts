import { fold } from './fold.ts';
import type { NameHit } from './name-index.ts';

/** A piece of an option: an element with a class and a text. */
function piece(className: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}

/**
 * An entry as an option: what it is, its title, and the name by which it was found where the title does not show it.
 * @param home path of the home page of the language
 */
export function answerOption({ entry, name }: NameHit, home: string): HTMLAnchorElement {
  const [title = ''] = entry.names;
  const option = linkOption(home + entry.page);
  option.dataset['type'] = entry.kind;
  option.append(piece('option-title', title), ' ', piece('option-kind', entry.word));
  if (!fold(title).includes(fold(name))) option.append(' ', piece('option-name', name));
  return option;
}

/** A link that is an option of a list box: the cursor never goes there, the arrows choose it. */
export function linkOption(href: string): HTMLAnchorElement {
  const option = pattern.cloneNode() as HTMLAnchorElement;
  option.href = href;
  return option;
}

const pattern = document.createElement('a');
pattern.role = 'option';
pattern.className = 'option';
pattern.tabIndex = -1;
pattern.ariaSelected = 'false';
pattern.dataset['result'] = '';
