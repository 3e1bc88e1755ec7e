import type { Element } from 'hast';
import type { ProseContext } from './context.ts';
import { isElement, isText } from './tree.ts';

type Labels = ProseContext['labels'];

/** The heading the parser puts above footnotes, in the language of the page. */
export function footnotesHeading(heading: Element, { footnotes }: Labels): Element {
  return { ...heading, children: [{ type: 'text', value: footnotes }] };
}

/** A reference to a footnote as it is, or the way back from it with its name in the language of the page. */
export function footnoteLink(node: Element, { backToReference }: Labels): Element {
  const { dataFootnoteBackref, ariaLabel } = node.properties;
  const properties = { ...node.properties };
  if (dataFootnoteBackref !== undefined) {
    const [, number = '1', again] = /(\d+)(?:-(\d+))?$/.exec(String(ariaLabel)) ?? [];
    const label = backToReference(Number(number));
    properties.ariaLabel = again === undefined ? label : `${label} (${again})`;
  }
  return {
    ...node,
    properties,
    children: node.children.filter((child) => isText(child) || isElement(child)),
  };
}
