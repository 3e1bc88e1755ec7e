import type { Element } from 'hast';

type Allowed = (value: unknown) => boolean;

const yes: Allowed = (value) => value === true || value === '';
const flag: Allowed = (value) => typeof value === 'boolean';
const text: Allowed = (value) => typeof value === 'string';
const number: Allowed = (value) => typeof value === 'number' && Number.isSafeInteger(value);
const matching =
  (pattern: RegExp): Allowed =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const classes =
  (pattern: RegExp): Allowed =>
  (value) =>
    Array.isArray(value) && value.every((name) => typeof name === 'string' && pattern.test(name));

const cell = { style: matching(/^text-align: ?(?:left|center|right)$/) };

/**
 * Elements that Markdown may give, each with the properties it may carry. Authors cannot write HTML, so all of this
 * comes from the parser; what is not here is refused, whatever a later version of the parser may invent.
 */
const elements: Readonly<Record<string, Readonly<Record<string, Allowed>>>> = {
  a: {
    href: text,
    title: text,
    id: matching(/^user-content-fnref-/),
    dataFootnoteRef: yes,
    dataFootnoteBackref: yes,
    ariaDescribedBy: classes(/^footnote-label$/),
    ariaLabel: text,
    className: classes(/^data-footnote-backref$/),
  },
  blockquote: {},
  br: {},
  code: { className: classes(/^language-[\p{L}\p{N}+#.;_-]+$/u) },
  del: {},
  em: {},
  h2: { id: matching(/^footnote-label$/), className: classes(/^sr-only$/) },
  h3: {},
  h4: {},
  h5: {},
  h6: {},
  hr: {},
  input: { type: matching(/^checkbox$/), checked: flag, disabled: yes },
  li: { className: classes(/^task-list-item$/), id: matching(/^user-content-fn-/) },
  ol: { start: number, className: classes(/^contains-task-list$/) },
  p: {},
  pre: {},
  section: { dataFootnotes: yes, className: classes(/^footnotes$/) },
  strong: {},
  sup: {},
  table: {},
  tbody: {},
  td: cell,
  th: cell,
  thead: {},
  tr: {},
  ul: { className: classes(/^contains-task-list$/) },
};

/** Elements that stand on their own rather than in a sentence. */
const blocks = new Set(['blockquote', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'ol', 'p', 'pre', 'table', 'ul']);

export function isBlock(element: Element): boolean {
  return blocks.has(element.tagName);
}

/** Names what in an element is not on the list: the element itself, or properties with their values. */
export function strangersIn({ tagName, properties }: Element): string[] {
  const allowed = Object.hasOwn(elements, tagName) ? elements[tagName] : undefined;
  if (!allowed) return [`the element <${tagName}>`];
  return Object.entries(properties)
    .filter(([name, value]) => value !== undefined && value !== null && !allowed[name]?.(value))
    .map(([name, value]) => `${name}=${JSON.stringify(value)} on <${tagName}>`);
}

/** The section of footnotes the parser adds at the end; its heading is not the author's. */
export function isFootnotes({ tagName, properties }: Element): boolean {
  return tagName === 'section' && 'dataFootnotes' in properties;
}

export function isFootnoteLink({ properties }: Element): boolean {
  return 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties;
}
