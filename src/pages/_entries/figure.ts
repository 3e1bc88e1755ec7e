import { toHtml } from 'hast-util-to-html';
import { entriesOf } from '../../atlas/entry.ts';
import { figureElement } from '../../atlas/figure-element.ts';
import { figureSubjects } from '../../atlas/figures.ts';
import type { Asked } from './model.ts';

/** What the page of a figure shows. */
export function figurePage({ atlas, entry, base, page }: Asked<'figures'>) {
  const html = toHtml(figureElement(entry, atlas, page.citations, base, 'plain'));
  const subjects = figureSubjects(atlas, entry);
  const sayers = entriesOf(atlas, 'stakeholders', entry.facts.saidBy);
  return { html, subjects, sayers, frame: page.frame([...subjects, ...sayers]) };
}
