import type { Element, Root, Text } from 'hast';
import { suggestion } from '../model/explain.ts';
import { hiddenCharacter } from './characters.ts';
import { checkComponent } from './check-component.ts';
import { checkHeading } from './check-heading.ts';
import { checkLink } from './check-link.ts';
import { isFootnoteLink, isFootnotes, strangersIn } from './elements.ts';
import { reportExpressions } from './expressions.ts';
import { emptyFindings, type Findings, type Surroundings, surroundingsOf, type Walk } from './facts.ts';
import { anchorAmong, headingSlugs } from './headings.ts';
import { lookalikes } from './lookalikes.ts';
import { holdsExpression, startsAsModule } from './mask.ts';
import type { parseProse, Prose } from './parse.ts';
import { childrenOf, isElement, isJsx, isText, type Place, placeOf, textOf } from './tree.ts';

/**
 * Goes through a parsed tree node by node and collects every problem and every fact; no problem hides another.
 * What the parser met is among the problems. Recursion is safe: `parseProse` bounds the depth.
 */
export function checkTree(
  { file, bodyLine }: Prose,
  { tree, source, problems }: ReturnType<typeof parseProse>,
): Walk {
  const findings = emptyFindings(file, [...problems]);
  const walk: Walk = {
    findings,
    path: pathOf(file),
    slugOf: headingSlugs(),
    lines: source.split('\n'),
    offset: bodyLine - 1,
  };
  if (tree) {
    const start = surroundingsOf(bodyLine);
    refuseModules(tree, start.place, walk);
    for (const child of tree.children) visit(child, start, walk);
    resolveOwnAnchors(findings);
  }
  findings.problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return walk;
}

/** Links to the page's own headings can be told only when all headings are known. */
function resolveOwnAnchors(findings: Findings): void {
  const slugs = new Set(findings.headings.map(({ slug }) => slug));
  for (const link of findings.links) {
    if (link.target !== '' || link.fragment === undefined) continue;
    const anchor = anchorAmong(slugs, link.fragment);
    if (anchor !== null) link.fragment = anchor;
    else {
      const { hint = 'write # and the words of the heading, in small letters, joined by -' } = suggestion(
        link.fragment,
        [...slugs],
      );
      findings.report(
        link,
        'own-anchors',
        `found a link to #${link.fragment}, which no heading here has`,
        hint,
      );
    }
  }
}

/** The first part of a shown path is the content folder itself. */
function pathOf(file: string): string {
  return file.slice(file.indexOf('/') + 1);
}

/** MDX reads a block at the margin that starts with `import` or `export` as a module statement. */
function refuseModules(tree: Root, top: Place, { findings, offset }: Walk): void {
  for (const block of tree.children) {
    const first = childrenOf(block)[0];
    if (!first || !isText(first) || !startsAsModule(first.value)) continue;
    const place = placeOf(block, top, offset);
    const message = 'found a line that starts with import or export; entries are data and load nothing';
    findings.report(
      place,
      'no-modules',
      message,
      'delete it; if it is a sentence, start it with another word',
    );
  }
}

function visit(node: object & { type: string }, around: Surroundings, walk: Walk): void {
  const { findings } = walk;
  if (isText(node)) return visitText(node, around, walk);
  const here = { ...around, place: placeOf(node, around.place, walk.offset) };
  if (isElement(node)) return visitElement(node, here, walk);
  if (isJsx(node)) {
    const inside = checkComponent(node, here, findings);
    for (const child of node.children) visit(child, inside, walk);
    return;
  }
  findings.report(
    here.place,
    'allowed-elements',
    `found a part of the kind "${node.type}", which no entry needs`,
    'write it as plain Markdown',
  );
}

function visitText(node: Text, around: Surroundings, walk: Walk): void {
  if (holdsExpression(node.value)) reportExpressions(node, around, walk);
  checkHidden(node.value, () => placeOf(node, around.place, walk.offset), walk);
}

/** What the characters of the file do not show, because a reference such as `&#x202E;` stands for it. */
function checkHidden(value: string, place: () => Place, { findings, lines }: Walk): void {
  const hidden = hiddenCharacter(value);
  if (hidden) findings.report(place(), 'characters', hidden.message, hidden.hint);
  for (const { found, looksLike } of lookalikes(value)) {
    if (lines.some((line) => line.includes(found))) continue;
    const message = `found a reference that makes “${found}”, whose letters are not all what they look like`;
    findings.report(place(), 'lookalike-letters', message, `type it: “${looksLike}”`);
  }
}

function visitElement(element: Element, here: Surroundings, walk: Walk): void {
  const { findings } = walk;
  if (element.tagName === 'img') {
    const hint = 'describe it in words, or make it a figure';
    findings.report(here.place, 'no-images', 'found an image; entries hold none', hint);
    return;
  }
  const headed = /^h[1-6]$/.test(element.tagName) && !here.footnotes;
  if (headed) checkHeading(element, here, walk);
  if (!(headed && element.tagName === 'h1')) {
    for (const stranger of strangersIn(element)) {
      findings.report(
        here.place,
        'allowed-elements',
        `found ${stranger}, which no entry needs`,
        'write it as plain Markdown',
      );
    }
  }
  if (typeof element.properties.title === 'string')
    checkHidden(element.properties.title, () => here.place, walk);
  if (element.tagName === 'a') checkLink(element, here, walk);
  noteParagraph(element, here, walk);
  const inside = within(element, here);
  for (const child of element.children) {
    if (isText(child) && element.tagName === 'code')
      checkHidden(child.value, () => placeOf(child, here.place, walk.offset), walk);
    else visit(child, inside, walk);
  }
}

function within(element: Element, here: Surroundings): Surroundings {
  if (isFootnotes(element)) return { ...here, footnotes: true };
  if (element.tagName === 'a' && !isFootnoteLink(element)) return { ...here, within: 'link' };
  if (/^h[1-6]$/.test(element.tagName)) return { ...here, within: 'heading' };
  return here;
}

/** A list item counts as running text when its words stand in it directly, without a paragraph of their own. */
function noteParagraph(element: Element, { place }: Surroundings, { findings }: Walk): void {
  const tight =
    element.tagName === 'li' && element.children.some((child) => isText(child) && child.value.trim() !== '');
  if (element.tagName !== 'p' && element.tagName !== 'table' && !tight) return;
  const nested = (part: Element) =>
    tight && part !== element && (part.tagName === 'ul' || part.tagName === 'ol');
  const words =
    textOf(element, (part) => nested(part) || isFootnoteLink(part)).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  findings.paragraphs.push({ line: place.line, cites: cites(element, nested), words });
}

function cites(node: object, skip: (part: Element) => boolean): boolean {
  return childrenOf(node).some((child) => {
    const part = child as object & { type: string };
    if (isJsx(part) && part.name === 'Cite') return true;
    return !(isElement(part) && skip(part)) && cites(part, skip);
  });
}
