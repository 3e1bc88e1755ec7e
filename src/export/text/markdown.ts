import type { Element, Root } from 'hast';
import { defaultHandlers, type State, toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { BlockContent, FootnoteDefinition, FootnoteReference, Root as MarkdownRoot } from 'mdast';

/** A numbered reference of a page. */
export interface Note {
  number: number;
  /** Title of the source, and absolute address of its page. */
  title: string;
  url: string;
  /** Who published it, when, and the place in it. */
  about: string;
}

/** Columns as wide as their words need: names of footnotes, which stand in them, differ from file to file. */
const gfm = gfmToMarkdown({ tablePipeAlign: false });

/**
 * A page's tree as GitHub Flavored Markdown (GFM 0.29): citation marks become footnotes, editor's notes quotations.
 * @param tree HTML whose links are absolute
 * @param prefix put before the names of footnotes, so that several pages can stand in one file
 */
export function markdown(tree: Root, notes: readonly Note[], prefix = ''): string {
  const handlers = {
    sup: (state: State, node: Element) => footnoteReference(node, prefix) ?? defaultHandlers.sup(state, node),
    section: (state: State, node: Element) =>
      'dataFootnotes' in node.properties
        ? ownFootnotes(state, node, prefix)
        : defaultHandlers.section(state, node),
    aside: (state: State, node: Element) => ({
      type: 'blockquote' as const,
      children: state.toFlow(state.all(node)),
    }),
  };
  const made = toMdast(tree, { handlers }) as MarkdownRoot;
  made.children.push(...notes.map((note) => definition(note, prefix)));
  return toMarkdown(made, { extensions: [gfm], bullet: '-', rule: '-', emphasis: '_' });
}

/** A citation mark, or a reference to a footnote of the author's own. */
function footnoteReference(node: Element, prefix: string): FootnoteReference | undefined {
  const [link] = node.children;
  if (link?.type !== 'element' || link.tagName !== 'a') return undefined;
  const { href } = link.properties;
  const own = /^#user-content-fn-(.+)$/.exec(String(href))?.[1];
  const cited = /^#source-(\d+)$/.exec(String(href))?.[1];
  const name = own === undefined ? cited : `note-${own}`;
  if (name === undefined) return undefined;
  return { type: 'footnoteReference', identifier: `${prefix}${name}`, label: `${prefix}${name}` };
}

/** The author's own footnotes, which the tree keeps as a list at its end. */
function ownFootnotes(state: State, section: Element, prefix: string): FootnoteDefinition[] {
  const list = section.children.find(
    (child) => child.type === 'element' && child.tagName === 'ol',
  ) as Element;
  const items = list.children.filter((child): child is Element => child.type === 'element');
  return items.map((item) => {
    const name = `${prefix}note-${String(item.properties.id).replace('user-content-fn-', '')}`;
    return {
      type: 'footnoteDefinition',
      identifier: name,
      label: name,
      children: state.toFlow(state.all(withoutBackLinks(item))) as BlockContent[],
    };
  });
}

function withoutBackLinks(node: Element): Element {
  const children = node.children
    .filter((child) => child.type !== 'element' || !('dataFootnoteBackref' in child.properties))
    .map((child) => (child.type === 'element' ? withoutBackLinks(child) : child));
  return { ...node, children };
}

function definition({ number, title, url, about }: Note, prefix: string): FootnoteDefinition {
  const name = `${prefix}${String(number)}`;
  return {
    type: 'footnoteDefinition',
    identifier: name,
    label: name,
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'link', url, children: [{ type: 'text', value: title }] },
          { type: 'text', value: `, ${about}` },
        ],
      },
    ],
  };
}
