import type { Element } from 'hast';
import { h } from 'hastscript';
import { figureDrawing } from '../drawing/figure-drawing.ts';
import { dateInWords, numberInWords, pointInWords } from '../i18n/format.ts';
import { fill, words } from '../i18n/index.ts';
import type { Point } from '../model/figure.ts';
import { urlFor } from '../site.ts';
import type { PageCitations } from './citations.ts';
import type { Atlas, AtlasEntry } from './entry.ts';

/**
 * A figure as a block of a page: number, unit, date, a drawing where it says more, what it measures, and what a reader
 * could misread. Several points, and one that says what it is of, make a table. Every number carries its citation.
 * @param base path prefix of the site
 * @param titled whether its title leads to its page; on that page, it does not
 */
export function figureElement(
  figure: AtlasEntry<'figures'>,
  atlas: Atlas,
  citations: PageCitations,
  base: string,
  titled: 'linked' | 'plain' = 'linked',
): Element {
  const { facts } = figure;
  const message = words(atlas.locale).figure;
  const [only, ...others] = facts.points;
  const numbers =
    only && others.length === 0 && !only.label
      ? h('p.figure-number', pointContent(only, facts.unit, atlas, citations))
      : pointTable(figure, atlas, citations);
  const drawing = figureDrawing(`drawing-${figure.id}`, facts, atlas.locale);
  const href = urlFor(figure.page, atlas.locale, base);
  return h('figure.figure', { lang: figure.language === atlas.locale ? undefined : figure.language }, [
    h('figcaption.figure-title', titled === 'plain' ? figure.title : h('a', { href }, figure.title)),
    ...(numbers.tagName === 'table' ? [drawing, numbers] : [numbers, drawing]),
    h('p.figure-measure', facts.measures),
    facts.caveat ? h('p.figure-caveat', [h('strong', `${message.caveat}:`), ' ', facts.caveat]) : null,
  ]);
}

function pointContent(
  point: Point,
  unit: string,
  atlas: Atlas,
  citations: PageCitations,
): (Element | string)[] {
  return [
    h('span.figure-value', pointInWords(point, atlas.locale)),
    ' ',
    h('span.figure-unit', `${unit}${inOtherUnit(point, atlas)}`),
    point.date ? h('span.figure-date', ` ${dateInWords(point.date, atlas.locale)}`) : '',
    citeElement(point, atlas, citations),
  ];
}

const inOtherUnit = ({ also }: Point, { locale }: Atlas): string =>
  also ? ` (${numberInWords(also.value, locale)} ${also.unit})` : '';

function pointTable({ facts }: AtlasEntry<'figures'>, atlas: Atlas, citations: PageCitations): Element {
  const message = words(atlas.locale);
  const labelled = facts.points.some(({ label }) => label);
  const dated = facts.points.some(({ date }) => date);
  return h('table.figure-table', [
    h('thead', [
      h('tr', [
        labelled ? h('th', { scope: 'col' }, message.figure.of) : null,
        dated ? h('th', { scope: 'col' }, message.entry.date) : null,
        h('th.number', { scope: 'col' }, facts.unit),
      ]),
    ]),
    h(
      'tbody',
      facts.points.map((point) =>
        h('tr', [
          labelled ? (point.label ? h('th', { scope: 'row' }, point.label) : h('td')) : null,
          dated ? h('td', point.date ? dateInWords(point.date, atlas.locale) : '') : null,
          h('td.number', [
            `${pointInWords(point, atlas.locale)}${inOtherUnit(point, atlas)}`,
            citeElement(point, atlas, citations),
          ]),
        ]),
      ),
    ),
  ]);
}

/** The same markup that a citation has in prose. */
export function citeElement(
  place: { source: string; at: string },
  atlas: Atlas,
  citations: PageCitations,
): Element {
  const { number, id, href, title } = citations.cite(place.source, place.at);
  const label = fill(words(atlas.locale).entry.citation, { number });
  return h('sup.cite', h('a', { id, href, role: 'doc-noteref', ariaLabel: label, title }, String(number)));
}
