import type { Element, ElementContent, Root, Text } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import { unmaskText } from './mask.ts';

export type JsxElement = MdxJsxFlowElementHast | MdxJsxTextElementHast;
/** What may stand in a tree of ours; whatever else the parser gives is refused by the allow-list. */
export type ProseNode = Root | Element | Text | JsxElement | { type: 'unknown' };

export interface Place {
  line: number;
  column: number;
}

interface Positioned {
  position?: { start: Place } | undefined;
}

export function isElement(node: { type: string }): node is Element {
  return node.type === 'element';
}

export function isText(node: { type: string }): node is Text {
  return node.type === 'text';
}

export function isJsx(node: { type: string }): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

export function childrenOf(node: object): readonly ElementContent[] {
  return 'children' in node ? (node.children as ElementContent[]) : [];
}

/** Where a node starts, `offset` lines further down; `fallback` for nodes the parser made up itself. */
export function placeOf(node: object, fallback: Place, offset: number): Place {
  const start = (node as Positioned).position?.start;
  return start ? { line: start.line + offset, column: start.column } : fallback;
}

/** The words within a node, as a reader sees them; parts that `skip` names are left out. */
export function textOf(node: object, skip: (node: Element) => boolean = () => false): string {
  if (isText(node as { type: string })) return unmaskText((node as Text).value);
  if (isElement(node as { type: string }) && skip(node as Element)) return '';
  return childrenOf(node)
    .map((child) => textOf(child, skip))
    .join('');
}

/** Levels of the deepest node. Keeps its own stack, so that a tree of any depth can be measured. */
export function depthOf(root: object): { depth: number; deepest: object } {
  const waiting: [node: object, level: number][] = [[root, 0]];
  let depth = 0;
  let deepest = root;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, level] = next;
    if (level > depth) {
      depth = level;
      deepest = node;
    }
    for (const child of childrenOf(node)) waiting.push([child, level + 1]);
  }
  return { depth, deepest };
}
