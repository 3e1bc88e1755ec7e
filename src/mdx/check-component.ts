import { suggestion } from '../model/explain.ts';
import { hiddenCharacter } from './characters.ts';
import { type Component, componentNamed, components } from './components.ts';
import { isBlock } from './elements.ts';
import type { Findings, Surroundings } from './facts.ts';
import { unmask } from './mask.ts';
import { isElement, isJsx, isText, type JsxElement, type Place, textOf } from './tree.ts';

const names = Object.keys(components);

/** Checks one tag against the table of components and notes what it refers to; gives its children's surroundings. */
export function checkComponent(node: JsxElement, here: Surroundings, findings: Findings): Surroundings {
  const { place } = here;
  const name = node.name ?? '';
  const component = componentNamed(name);
  if (!component) {
    reportUnknown(name, place, findings);
    return here;
  }
  const attributes = readAttributes(node, name, component, place, findings);
  checkPlacement(node, name, component, here, findings);
  checkChildren(node, name, component, place, findings);
  if (name === 'Cite')
    findings.citations.push({ source: attributes.source ?? '', at: attributes.at ?? '', ...place });
  if (name === 'Term') findings.terms.push({ id: attributes.id ?? '', ...place });
  if (name === 'Figure') findings.figures.push({ id: attributes.id ?? '', ...place });
  if (name === 'Term') return { ...here, within: 'term' };
  return name === 'Note' ? { ...here, note: true } : here;
}

function reportUnknown(name: string, place: Place, findings: Findings): void {
  const shown = name === '' ? '<>' : `<${name}>`;
  const html = name === '' || /^[a-z]/.test(name);
  const rule = html ? 'no-html' : 'known-components';
  const message = `found ${shown}; entries hold Markdown and the components ${names.join(', ')} only`;
  const near = suggestion(name, names).hint;
  findings.report(
    place,
    rule,
    message,
    near ?? (html ? 'write it in Markdown, or \\< for a bare <' : 'delete the tag'),
  );
}

/**
 * The plain string attributes of a tag. Spread, expressions, attributes without a value, unknown, repeated, empty and
 * missing ones are reported.
 */
export function readAttributes(
  node: JsxElement,
  name: string,
  component: Component,
  place: Place,
  findings: Pick<Findings, 'report'>,
): Record<string, string | undefined> {
  const known = Object.keys(component.attributes);
  const list = known.length > 0 ? known.join(', ') : 'none';
  const read = new Map<string, string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      findings.report(
        place,
        'plain-attributes',
        `found a spread in <${name}>; attributes are plain strings`,
        'write them out',
      );
      continue;
    }
    const { name: key, value } = attribute;
    if (!known.includes(key)) {
      const hint = suggestion(key, known).hint ?? 'delete it';
      findings.report(
        place,
        'known-attributes',
        `found the attribute ${key} on <${name}>; it takes ${list}`,
        hint,
      );
    } else if (read.has(key)) {
      findings.report(place, 'known-attributes', `found the attribute ${key} twice on <${name}>`, 'keep one');
    } else if (typeof value !== 'string') {
      const message = `the attribute ${key} of <${name}> is not a plain string`;
      findings.report(place, 'plain-attributes', message, `write ${key}="text"`);
      read.set(key, '');
    } else {
      read.set(key, unmask(value));
      checkValue(key, unmask(value), name, place, findings);
    }
  }
  for (const [key, { required, description }] of Object.entries(component.attributes)) {
    if (required && !read.has(key)) {
      findings.report(
        place,
        'known-attributes',
        `<${name}> lacks the attribute ${key}`,
        `${key}: ${description}`,
      );
    }
  }
  return Object.fromEntries(read);
}

function checkValue(
  key: string,
  value: string,
  name: string,
  place: Place,
  findings: Pick<Findings, 'report'>,
): void {
  if (value.trim() === '') {
    findings.report(place, 'known-attributes', `the attribute ${key} of <${name}> is empty`, 'fill it in');
  } else if (/\n/.test(value) || value.trim() !== value) {
    findings.report(
      place,
      'known-attributes',
      `the attribute ${key} of <${name}> has spaces around it or a line break`,
      'write it on one line',
    );
  }
  const hidden = hiddenCharacter(value);
  if (hidden) findings.report(place, 'characters', hidden.message, hidden.hint);
}

function checkPlacement(
  node: JsxElement,
  name: string,
  { placement }: Component,
  here: Surroundings,
  { report }: Findings,
): void {
  const block = node.type === 'mdxJsxFlowElement';
  if (placement === 'inline' && block) {
    const hint = 'put it on the same line as the words before it';
    report(
      here.place,
      'component-placement',
      `<${name}> stands on a line of its own; it belongs in a sentence`,
      hint,
    );
  }
  if (placement === 'block' && !block) {
    const hint = 'give it a line of its own, with an empty line before and after';
    report(
      here.place,
      'component-placement',
      `<${name}> stands in a sentence; it is a block of its own`,
      hint,
    );
  }
  if (here.within && name !== 'Note' && name !== 'Figure') {
    report(here.place, 'nested-links', `found <${name}> within a ${here.within}`, 'put it after');
  }
  if (here.note && name === 'Note') {
    report(
      here.place,
      'component-placement',
      'found a <Note> within a <Note>',
      'end the first before the second starts',
    );
  }
}

function checkChildren(
  node: JsxElement,
  name: string,
  { children, example }: Component,
  place: Place,
  { report }: Findings,
): void {
  const inner = node.children.filter((child) => !(isText(child) && child.value.trim() === ''));
  if (children === 'none') {
    if (node.children.length > 0)
      report(place, 'component-children', `<${name}> holds nothing`, `write ${example}`);
  } else if (children === 'text') {
    if (textOf(node).trim() === '')
      report(place, 'component-children', `<${name}> has no words`, `write ${example}`);
  } else if (inner.length === 0 || !inner.every(isBlockNode)) {
    const hint = 'put an empty line after the opening and before the closing tag, with the text between';
    report(place, 'component-children', `<${name}> holds blocks, such as paragraphs`, hint);
  }
}

function isBlockNode(node: object & { type: string }): boolean {
  return (isElement(node) && isBlock(node)) || (isJsx(node) && node.type === 'mdxJsxFlowElement');
}
