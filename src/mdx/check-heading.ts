import type { Element } from 'hast';
import type { Surroundings, Walk } from './facts.ts';
import { isObjectName } from './page-ids.ts';
import { textOf } from './tree.ts';

/** Checks a heading's level and text and gives it its id. The page's own title is the only first-level heading. */
export function checkHeading(element: Element, { place }: Surroundings, { findings, slugOf }: Walk): void {
  const depth = Number(element.tagName.slice(1));
  const before = findings.headings.at(-1)?.depth ?? 1;
  const text = textOf(element).replace(/\s+/g, ' ').trim();
  if (depth === 1) {
    findings.report(
      place,
      'heading-levels',
      'found a first-level heading; the page has its own',
      'start with ##',
    );
  } else if (depth > before + 1) {
    const message = `found a heading of level ${depth} after one of level ${before}; levels are not skipped`;
    findings.report(place, 'heading-levels', message, `write ${'#'.repeat(before + 1)}`);
  }
  if (text === '')
    findings.report(place, 'heading-text', 'found a heading without words', 'name what follows');
  const slug = slugOf(text);
  if (isObjectName(slug)) {
    const message = `found a heading with the id "${slug}", which every object of a script has already`;
    findings.report(place, 'clobbering-ids', message, 'word the heading otherwise');
  }
  findings.slugs.set(element, slug);
  findings.headings.push({ depth, slug, text, line: place.line });
}
