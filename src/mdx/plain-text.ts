import type { Element, Root } from 'hast';
import { isBlock } from './elements.ts';
import { childrenOf, isElement, isText } from './tree.ts';

/** Parts of blocks that start a line of their own too. */
const lines = new Set(['li', 'tr', 'aside', 'figure', 'figcaption', 'div', 'section', 'br']);

/** The words of a finished tree: a line a block, table cells apart, numbers of citations and footnotes left out. */
export function plainText(root: Root): string {
  const parts: string[] = [];
  collect(root, parts);
  return parts
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

function collect(node: object, parts: string[]): void {
  for (const child of childrenOf(node)) {
    if (isText(child)) parts.push(child.value.replaceAll('\n', ' '));
    else if (isElement(child) && !isReference(child)) {
      const alone = isBlock(child) || lines.has(child.tagName);
      if (alone) parts.push('\n');
      collect(child, parts);
      if (alone) parts.push('\n');
      if (child.tagName === 'td' || child.tagName === 'th') parts.push(' ');
    }
  }
}

/** Numbers that stand for a citation or footnote, and the arrows back from one. */
function isReference({ tagName, properties }: Element): boolean {
  return tagName === 'sup' || 'dataFootnoteBackref' in properties;
}
