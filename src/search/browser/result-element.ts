import { excerptLength, type Page } from './pagefind.ts';
import { shownExcerpt } from './excerpt.ts';

/** Says in the language of the page what a type is called: "position" → "Postura". */
export type TypeWord = (type: string) => string;

/**
 * One result, made from the page's `<template>` for its type. Built node by node: what the index holds is text,
 * and only text.
 */
export function resultElement(page: Page, wordOf: TypeWord): HTMLElement {
  const { meta } = page;
  const type = meta['type'] ?? '';
  const element = copyOf(`result-${type === 'position' ? 'position' : 'entry'}`);
  element.dataset['type'] = type;
  for (const slot of element.querySelectorAll<HTMLElement>('[data-slot]')) {
    const name = slot.dataset['slot'] ?? '';
    if (name === 'kind') slot.textContent = wordOf(type);
    else if (name === 'stance') slot.replaceChildren(copyOf(`stance-${meta['stance'] ?? ''}`));
    else if (name === 'excerpt') fillExcerpt(slot, page);
    else slot.textContent = meta[name] ?? '';
  }
  const language = page.filters['language']?.[0];
  for (const part of element.querySelectorAll<HTMLElement>('[data-of-entry]')) {
    if (language && !document.documentElement.lang.startsWith(language)) part.lang = language;
  }
  const link = element.querySelector('a');
  if (link) link.href = page.url;
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

function fillExcerpt(slot: HTMLElement, page: Page): void {
  const heading = page.meta['who'] ?? page.meta['title'] ?? '';
  const pieces = shownExcerpt(page, heading, excerptLength).map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
  slot.replaceChildren(...pieces);
}
