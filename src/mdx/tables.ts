import type { Element } from 'hast';
import { isElement, textOf } from './tree.ts';

/** Words of the header that make a name long enough to tell tables apart. */
const nameCells = 3;

/**
 * A table in a region that scrolls sideways and takes the focus, so that it can be read on a small screen and by
 * keyboard (WCAG 2.2, 1.4.10 and 2.1.1). Its name comes from its first header cells, else from `section`.
 */
export function scrollable(table: Element, section: string): Element {
  const name = headerCells(table).slice(0, nameCells).join(', ') || section;
  const named = name === '' ? {} : { role: 'region', ariaLabel: name };
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table-scroll'], tabIndex: 0, ...named },
    children: [table],
  };
}

function headerCells(table: Element): string[] {
  const head = table.children.find((child) => isElement(child) && child.tagName === 'thead');
  const row = head && isElement(head) ? head.children.find(isElement) : undefined;
  const cells = row?.children.filter(isElement) ?? [];
  return cells
    .map((cell) => textOf(cell, ({ tagName }) => tagName === 'sup').trim())
    .filter((words) => words !== '');
}
