import type { Element } from 'hast';
import { s } from 'hastscript';
import { dateInWords, pointInWords } from '../i18n/format.ts';
import { fill, words } from '../i18n/index.ts';
import type { Figure } from '../model/figure.ts';
import type { Locale } from '../site.ts';
import { bars, type Drawn, oneBar } from './bars.ts';
import { series } from './series.ts';
import { type Shape, shapeOf } from './shape.ts';
import { down } from './svg.ts';

const draw: Record<Shape, (figure: Figure, locale: Locale) => Drawn> = {
  bars,
  series,
  share: oneBar,
  bound: oneBar,
};

/**
 * The numbers of a figure as a picture; null where a picture would say no more than they do. Its name and a sentence
 * with every number stand in it for those who do not see it. Styled by classes alone, so that the strictest policy
 * holds.
 * @param id unique on its page
 */
export function figureDrawing(id: string, figure: Figure, locale: Locale): Element | null {
  const shape = shapeOf(figure);
  if (!shape) return null;
  const { parts, lines } = draw[shape](figure, locale);
  const { drawing } = words(locale);
  const [title, text] = [`${id}-title`, `${id}-text`];
  return s(
    'svg',
    {
      class: 'drawing',
      role: 'img',
      ariaLabelledBy: title,
      ariaDescribedBy: text,
      width: '100%',
      height: down(lines),
    },
    [
      s('title', { id: title }, fill(drawing[shape], { title: figure.title })),
      s('desc', { id: text }, sentence(figure, locale)),
      ...parts,
    ],
  );
}

function sentence({ points, unit }: Figure, locale: Locale): string {
  const told = points.map((point) => {
    const of = [point.label, point.date && dateInWords(point.date, locale)].filter(Boolean).join(', ');
    return `${of && `${of}: `}${pointInWords(point, locale)}`;
  });
  return `${told.join('; ')} (${unit}).`;
}
