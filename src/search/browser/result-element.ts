import { excerptLength, type Page } from './pagefind.ts';
import { markedPieces, markedText } from './marked-text.ts';
import { shownExcerpt } from './excerpt.ts';
import { markedLink } from './marked-link.ts';

/** Says in the language of the page what a type is called: "position" → "Postura". */
export type TypeWord = (type: string) => string;

/**
 * One result, made from the page's `<template>` for its type. Built node by node: what the index holds is text,
 * and only text.
 * @param asked the words to mark on the page it leads to
 */
export function resultElement(page: Page, wordOf: TypeWord, asked: readonly string[]): HTMLElement {
  const { meta } = page;
  const type = meta['type'] ?? '';
  const element = copyOf(`result-${type === 'position' ? 'position' : 'entry'}`);
  element.dataset['type'] = type;
  for (const slot of element.querySelectorAll<HTMLElement>('[data-slot]')) {
    const name = slot.dataset['slot'] ?? '';
    if (name === 'kind') slot.textContent = wordOf(type);
    else if (name === 'stance') slot.replaceChildren(copyOf(`stance-${meta['stance'] ?? ''}`));
    else if (name === 'excerpt') {
      slot.replaceChildren(
        ...markedPieces(shownExcerpt(page, meta['who'] ?? meta['title'] ?? '', excerptLength)),
      );
    } else slot.replaceChildren(...markedText(meta[name] ?? '', asked));
  }
  const language = page.filters['language']?.[0];
  for (const part of element.querySelectorAll<HTMLElement>('[data-of-entry]')) {
    if (language && !document.documentElement.lang.startsWith(language)) part.lang = language;
  }
  const link = element.querySelector('a');
  if (link) link.href = markedLink(page.url, asked);
  return element;
}

/** @throws RangeError where the page has no such template */
function copyOf(name: string): HTMLElement {
  const template = document.querySelector<HTMLTemplateElement>(
    `template[data-template="${CSS.escape(name)}"]`,
  );
  const element = template?.content.firstElementChild;
  if (!element) throw new RangeError(`no template "${name}"`);
  return document.importNode(element, true) as HTMLElement;
}
