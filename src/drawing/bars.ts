import type { Element } from 'hast';
import { s } from 'hastscript';
import { compactNumber, dateInWords, pointInWords } from '../i18n/format.ts';
import type { Figure, Point } from '../model/figure.ts';
import type { Locale } from '../site.ts';
import { type Axis, axisFor } from './axis.ts';
import { bar, endOf } from './bar.ts';
import { across, down, inLines, label } from './svg.ts';

/** The parts of a drawing and its height in lines. */
export interface Drawn {
  parts: Element[];
  lines: number;
}

/** The narrowest card in lines of text, and how many characters fit across it. */
const narrowest = { lines: 17.6, characters: 36 };

/** Several numbers as bars, each under its label, with the number behind it. */
export function bars({ kind, points }: Figure, locale: Locale): Drawn {
  const axis = axisFor(points, kind === 'share');
  const width = roomForBars(points, locale);
  const alike = points.every(({ label: text, date }) => text && date === points[0]?.date);
  const parts: Element[] = [];
  let y = 0;
  for (const point of points) {
    for (const line of inLines(named(point, locale, !alike), narrowest.characters)) {
      parts.push(label(line, { x: '0', y: down(y + 1) }));
      y += 1.25;
    }
    const place = { top: y + 0.15, height: 0.95, width };
    parts.push(...bar(point, axis, place));
    parts.push(
      label(
        pointInWords(point, locale),
        { x: across(endOf(point, axis) * width), y: down(y + 0.95), dx: down(0.8) },
        'start',
        'drawing-value',
      ),
    );
    y += 1.7;
  }
  const marks = ticks(axis, y, width, locale);
  return { parts: [...marks.parts, ...parts], lines: marks.lines };
}

/** One number as a bar on a line from zero; its words stand above the drawing. */
export function oneBar({ kind, points }: Figure, locale: Locale): Drawn {
  const axis = axisFor(points, kind === 'share');
  const own = points.flatMap((point) => bar(point, axis, { top: 0.2, height: 1.2, width: 1 }));
  const whole = s('rect', { class: 'drawing-whole', width: '100%', y: down(0.2), height: down(1.2) });
  const marks = ticks(axis, 1.6, 1, locale);
  return {
    parts: [...(kind === 'share' ? [whole] : []), ...marks.parts, ...own],
    lines: marks.lines,
  };
}

/** Of what a bar is: its label, its date, or both; a date that all share is left to the table. */
const named = ({ label: text, date }: Point, locale: Locale, withDate: boolean): string =>
  [text, withDate && date && dateInWords(date, locale)].filter(Boolean).join(', ');

/** The share of the width that bars may take, so that the longest number fits behind the longest bar. */
function roomForBars(points: readonly Point[], locale: Locale): number {
  const longest = Math.max(...points.map((point) => pointInWords(point, locale).length));
  return Math.max(0.3, 1 - (longest * 0.6 + 1.2) / narrowest.lines);
}

/** Lines at round numbers, and those numbers below, every other one where they are many; none sticks out. */
function ticks(axis: Axis, height: number, width: number, locale: Locale): Drawn {
  const last = axis.ticks.length - 1;
  const step = last > 3 ? 2 : 1;
  return {
    lines: height + 1.6,
    parts: axis.ticks.flatMap((tick, index) => {
      const x = across(axis.at(tick) * width);
      const end = index === 0 ? 'start' : index === last && width === 1 ? 'end' : 'middle';
      const line = s('line', { class: 'drawing-grid', x1: x, x2: x, y1: '0', y2: down(height + 0.2) });
      if (index % step > 0) return [line];
      return [line, label(compactNumber(tick, locale), { x, y: down(height + 1.3) }, end, 'drawing-tick')];
    }),
  };
}
