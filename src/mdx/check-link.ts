import type { Element } from 'hast';
import { isFootnoteLink } from './elements.ts';
import type { Surroundings, Walk } from './facts.ts';
import { readHref } from './hrefs.ts';
import { unmaskHref } from './mask.ts';
import { textOf } from './tree.ts';

/** Checks one link: where it goes, what it says, and that it stands in no other link. */
export function checkLink(element: Element, { place, within }: Surroundings, { findings, path }: Walk): void {
  if (isFootnoteLink(element)) {
    if (within) {
      findings.report(place, 'nested-links', `found a footnote within a ${within}`, 'put it after');
    }
    return;
  }
  if (within === 'link' || within === 'term') {
    findings.report(
      place,
      'nested-links',
      `found a link within a ${within}`,
      'end the one before the other starts',
    );
  }
  if (textOf(element).trim() === '') {
    findings.report(
      place,
      'link-text',
      'found a link without words',
      'name what it leads to: [words](address)',
    );
  }
  const href = readHref(unmaskHref(String(element.properties.href ?? '')), path);
  if (href.kind === 'refused') findings.report(place, 'safe-links', href.message, href.hint);
  if (href.kind === 'fragment') findings.links.push({ ...place, target: '', fragment: href.fragment });
  if (href.kind === 'entry') {
    const { target, fragment } = href;
    findings.links.push({ ...place, target, ...(fragment === undefined ? {} : { fragment }) });
  }
}
