import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/**
 * What prose may come to, written down from what the pages need, apart from the lists in `src/mdx`: elements, each
 * with the attributes it may carry, and for each attribute the values.
 */
const words = /^[^\0]*$/;
const place =
  /^(?:https?:\/\/[^\s/?#@"'<>`\\]+(?:[/?#][^\s"<>`\\]*)?|mailto:[^\s?,@]+@[^\s?,@]+|#[^\s"<>]+|\/(?!\/)[\w/.#%-]*)$/;
const id = /^(?!(?:constructor|prototype|__proto__)$)[\p{L}\p{M}\p{N}_-]+$/u;
const allowed: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  a: {
    href: place,
    title: words,
    id,
    rel: /^external noopener$/,
    role: /^doc-noteref$/,
    class: /^(?:data-footnote-backref|term)$/,
    'aria-label': words,
    'aria-describedby': /^footnote-label$/,
    'data-footnote-ref': /^$/,
    'data-footnote-backref': /^$/,
  },
  aside: { class: /^note$/, role: /^note$/, 'aria-label': words, 'aria-labelledby': id },
  blockquote: {},
  br: {},
  code: { class: /^language-\S+$/ },
  del: {},
  div: { class: /^table-scroll$/, role: /^region$/, tabindex: /^0$/, 'aria-label': words },
  em: {},
  h2: { id, class: /^sr-only$/ },
  h3: { id },
  h4: { id },
  h5: { id },
  h6: { id },
  hr: {},
  input: { type: /^checkbox$/, disabled: /^$/, checked: /^$/, 'aria-label': words },
  li: { class: /^task-list-item$/, id },
  ol: { start: /^\d{1,9}$/, class: /^contains-task-list$/ },
  p: { class: /^note-title$/ },
  pre: { tabindex: /^0$/ },
  section: { 'data-footnotes': /^$/, class: /^footnotes$/ },
  strong: {},
  sup: { class: /^cite$/ },
  table: {},
  tbody: {},
  td: { class: /^align-(?:left|center|right)$/ },
  th: { class: /^align-(?:left|center|right)$/ },
  thead: {},
  tr: {},
  ul: { class: /^contains-task-list$/ },
};

/** Whatever in a piece of HTML is not on the list, as a browser’s own parser reads it. */
export const strangersInHtml = (html: string): string[] => strangers(parseFragment(html));

function strangers(node: Node): string[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(strangers) : [];
  if (node.nodeName === '#text' || node.nodeName === '#document-fragment') return below;
  if (!('attrs' in node)) return [node.nodeName, ...below];
  const known = Object.hasOwn(allowed, node.tagName) ? allowed[node.tagName] : undefined;
  if (!known) return [`<${node.tagName}>`, ...below];
  const odd = node.attrs.filter(({ name, value }) => known[name]?.test(value) !== true);
  return [...odd.map(({ name, value }) => `<${node.tagName} ${name}="${value}">`), ...below];
}
