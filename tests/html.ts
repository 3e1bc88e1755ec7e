import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Parses a page as a browser would. */
export const parsePage = (html: string): DefaultTreeAdapterTypes.Document => parse(html);

/** The elements of a page, or below an element, in the order of the page. */
export function elementsIn(root: Node): Element[] {
  const found: Element[] = [];
  const walk = (node: Node): void => {
    if ('tagName' in node) found.push(node);
    for (const child of childrenOf(node)) walk(child);
  };
  for (const child of childrenOf(root)) walk(child);
  return found;
}

/** The value of an attribute; an SVG's `xlink:href` is asked for as `href`. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** The classes of an element. */
export const classesOf = (element: Element): string[] => (attribute(element, 'class') ?? '').split(/\s+/);

/** True for the element that holds the links to a page's other languages. */
export const isSwitch = (node: Node | null): boolean =>
  node !== null && 'attrs' in node && classesOf(node).includes('language-switch');

/** All text below a node, spaces as one. */
export function textIn(node: Node): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value;
  return childrenOf(node).map(rawText).join('');
}

/** Something a reader meets as words: a text node, or an attribute that is read aloud or shown. */
export interface Words {
  text: string;
  /** Value of the nearest `lang`. */
  language: string;
}

const wordless = new Set(['code', 'script', 'style']);
const spoken = new Set(['alt', 'aria-label', 'placeholder', 'title']);

/** All words of a page with the language they are marked as; code is in none. */
export function wordsIn(root: Node, language = ''): Words[] {
  if (wordless.has(root.nodeName)) return [];
  const own = 'attrs' in root ? (attribute(root, 'lang') ?? language) : language;
  const said = 'attrs' in root ? root.attrs.filter(({ name }) => spoken.has(name)) : [];
  const text = 'value' in root && root.nodeName === '#text' ? [root.value] : [];
  return [...text, ...said.map(({ value }) => value)]
    .map((each) => ({ text: each.replace(/\s+/g, ' ').trim(), language: own }))
    .filter((each) => each.text !== '')
    .concat(childrenOf(root).flatMap((child) => wordsIn(child, own)));
}

/** The nodes right below a node. */
export function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}
