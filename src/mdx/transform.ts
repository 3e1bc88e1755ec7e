import type { Element, ElementContent, Properties, Root } from 'hast';
import { readAttributes } from './check-component.ts';
import { componentNamed } from './components.ts';
import type { ProseContext } from './context.ts';
import { isFootnoteLink, isFootnotes } from './elements.ts';
import { type Surroundings, surroundingsOf, type Walk } from './facts.ts';
import { footnoteLink, footnotesHeading } from './footnotes.ts';
import { anchorAmong } from './headings.ts';
import { readHref } from './hrefs.ts';
import { unmask, unmaskHref, unmaskText } from './mask.ts';
import { Punctuation } from './punctuation.ts';
import { scrollable } from './tables.ts';
import { isElement, isJsx, isText, type JsxElement, placeOf, textOf } from './tree.ts';

interface Transformation extends Walk {
  context: ProseContext;
  punctuation: Punctuation;
  /** Words of the nearest heading above, the name of a table without one of its own. */
  section: string;
  /** Ids of the page's own headings. */
  slugs: ReadonlySet<string>;
}

const blocks = /^(?:p|h[2-6]|li|td|th|blockquote|section)$/;

/**
 * Turns a checked tree into the one that becomes HTML: stand-ins back into characters, components and links resolved
 * through the context, tables in scroll regions, labels in the page's language. What the context does not know is
 * reported to the walk's findings. The given tree is left as it is.
 */
export function transformTree(tree: Root, walk: Walk, context: ProseContext, bodyLine: number): Root {
  const slugs = new Set(walk.findings.slugs.values());
  const transformation = { ...walk, slugs, context, punctuation: new Punctuation(), section: '' };
  return {
    type: 'root',
    children: children(tree.children as ElementContent[], surroundingsOf(bodyLine), transformation),
  };
}

function children(
  nodes: readonly ElementContent[],
  around: Surroundings,
  to: Transformation,
): ElementContent[] {
  const result: ElementContent[] = [];
  for (const node of nodes) {
    if (isText(node)) result.push({ type: 'text', value: to.punctuation.text(unmaskText(node.value)) });
    else if (isElement(node)) result.push(element(node, around, to));
    else if (isJsx(node)) {
      const last = result.at(-1);
      if (node.name === 'Cite' && last && isText(last)) last.value = last.value.trimEnd();
      result.push(...component(node, { ...around, place: placeOf(node, around.place, to.offset) }, to));
    }
  }
  return result;
}

function element(node: Element, around: Surroundings, to: Transformation): Element {
  const { tagName, properties } = node;
  if (blocks.test(tagName)) to.punctuation.restart();
  if (tagName === 'code') return code(node, to);
  if (tagName === 'a')
    return isFootnoteLink(node) ? footnoteLink(node, to.context.labels) : link(node, around, to);
  const made: Element = { type: 'element', tagName, properties: { ...properties }, children: [] };
  const slug = to.findings.slugs.get(node);
  if (slug !== undefined) {
    made.properties.id = slug;
    to.section = textOf(node);
  }
  if (around.footnotes && tagName === 'h2') return footnotesHeading(made, to.context.labels);
  const inside = isFootnotes(node) ? { ...around, footnotes: true } : around;
  made.children = children(node.children, inside, to);
  if (tagName === 'td' || tagName === 'th') align(made.properties);
  if (tagName === 'li' && made.properties.className) nameCheckbox(made, to.context.labels.task);
  return tagName === 'table' ? scrollable(made, to.section) : made;
}

function code(node: Element, { punctuation }: Transformation): Element {
  punctuation.pass();
  const inner = node.children.map((child): ElementContent =>
    isText(child) ? { type: 'text', value: unmask(child.value) } : child,
  );
  return { type: 'element', tagName: 'code', properties: { ...node.properties }, children: inner };
}

/** The policy of the site allows no inline style. */
function align(properties: Properties): void {
  const side = /(?:left|center|right)$/.exec(String(properties.style ?? ''))?.[0];
  delete properties.style;
  if (side !== undefined) properties.className = [`align-${side}`];
}

function nameCheckbox(item: Element, label: string): void {
  const box = item.children.flatMap((child) =>
    isElement(child) && child.tagName === 'p' ? child.children : [child],
  );
  const input = box.find((child) => isElement(child) && child.tagName === 'input') as Element | undefined;
  const words = textOf(item, ({ tagName }) => tagName === 'ul' || tagName === 'ol' || tagName === 'sup');
  if (input) input.properties.ariaLabel = words.replace(/\s+/g, ' ').trim() || label;
}

function link(node: Element, around: Surroundings, to: Transformation): Element {
  const here = { ...around, place: placeOf(node, around.place, to.offset) };
  const written = unmaskHref(String(node.properties.href ?? ''));
  const made: Element = { type: 'element', tagName: 'a', properties: {}, children: [] };
  const href = readHref(written, to.path);
  if (href.kind === 'external')
    Object.assign(made.properties, { href: href.href, rel: ['external', 'noopener'] });
  else if (href.kind === 'fragment')
    made.properties.href = `#${anchorAmong(to.slugs, href.fragment) ?? href.fragment}`;
  else if (href.kind === 'entry') made.properties.href = entryHref(href.target, href.fragment, here, to);
  if (typeof node.properties.title === 'string') made.properties.title = unmaskText(node.properties.title);
  const literal = href.kind === 'external' && written.endsWith(textOf(node));
  made.children = literal ? unpunctuated(node, to) : children(node.children, here, to);
  return made;
}

/** An address shown as it is keeps its hyphens and stops. */
function unpunctuated(node: Element, { punctuation }: Transformation): ElementContent[] {
  punctuation.pass();
  return [{ type: 'text', value: textOf(node) }];
}

function entryHref(
  target: string,
  fragment: string | undefined,
  { place }: Surroundings,
  { context, findings }: Transformation,
): string {
  const found = context.link(target, fragment);
  if (found) return found.href;
  findings.report(
    place,
    'references-resolve',
    `found a link to ${target}, which no entry is`,
    'correct the path',
  );
  return '';
}

function component(node: JsxElement, here: Surroundings, to: Transformation): ElementContent[] {
  const name = node.name ?? '';
  const known = componentNamed(name);
  if (!known) return [];
  const { source = '', at = '', id = '', title } = readAttributes(node, name, known, here.place, to.findings);
  if (name === 'Cite') return [citation(source, at, to.context)];
  if (name === 'Figure') return to.context.figure(id);
  if (name === 'Term') return term(id, node, here, to);
  to.punctuation.restart();
  const label = title === undefined ? to.context.labels.note : to.punctuation.text(title);
  const heading: Element = {
    type: 'element',
    tagName: 'p',
    properties: { className: ['note-label'] },
    children: [{ type: 'text', value: label }],
  };
  const properties = { className: ['note'], role: 'note', ariaLabel: label };
  return [
    {
      type: 'element',
      tagName: 'aside',
      properties,
      children: [heading, ...children(node.children as ElementContent[], here, to)],
    },
  ];
}

/** A reference to a note, in the words of DPUB-ARIA 1.1. */
function citation(source: string, at: string, { cite, labels }: ProseContext): Element {
  const { number, href, id, title } = cite(source, at);
  const properties = { id, href, role: 'doc-noteref', ariaLabel: labels.citation(number), title };
  const anchor: Element = {
    type: 'element',
    tagName: 'a',
    properties,
    children: [{ type: 'text', value: String(number) }],
  };
  return { type: 'element', tagName: 'sup', properties: { className: ['cite'] }, children: [anchor] };
}

function term(id: string, node: JsxElement, here: Surroundings, to: Transformation): ElementContent[] {
  const words = children(node.children as ElementContent[], here, to);
  const found = to.context.term(id);
  if (!found) {
    to.findings.report(
      here.place,
      'references-resolve',
      `found the term "${id}", which the glossary has not`,
      'add it, or correct the id',
    );
    return words;
  }
  const properties = { className: ['term'], href: found.href, title: found.title };
  return [{ type: 'element', tagName: 'a', properties, children: words }];
}
