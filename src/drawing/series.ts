import { scaleUtc } from 'd3-scale';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { compactNumber, dateInWords, pointInWords } from '../i18n/format.ts';
import { earliestDay, latestDay } from '../model/dates.ts';
import type { Figure, Point } from '../model/figure.ts';
import type { Locale } from '../site.ts';
import { axisFor, extentOf } from './axis.ts';
import type { Drawn } from './bars.ts';
import { across, down, label } from './svg.ts';

const [top, floor] = [1.4, 8.4];
/** Room at both sides for the words at the first and the last point. */
const margin = 0.16;
/** From so many points on, only the first and the last carry their words; the table has them all. */
const crowded = 5;

/** Numbers in time: a dot in the middle of the time that each is about, that time as a line, and a thread between. */
export function series({ kind, points }: Figure, locale: Locale): Drawn {
  const axis = axisFor(points, kind === 'share');
  const time = scaleUtc(
    [utc(earliestDay(dated(points[0]))), utc(latestDay(dated(points.at(-1))))],
    [margin, 1 - margin],
  );
  const placed = points.map((point) => {
    const [from, to] = [time(utc(earliestDay(dated(point)))), time(utc(latestDay(dated(point))))];
    const [low, high] = extentOf(point);
    const [y, lowest] = [heightOf(axis.at(high)), heightOf(axis.at(low))];
    return { point, from, to, x: (from + to) / 2, y, lowest };
  });
  const parts: Element[] = axis.ticks.flatMap((tick) => {
    const y = down(heightOf(axis.at(tick)));
    return [
      s('line', { class: 'drawing-grid', x1: '0', x2: '100%', y1: y, y2: y }),
      label(
        compactNumber(tick, locale),
        { x: '0', y: down(heightOf(axis.at(tick)) - 0.25) },
        'start',
        'drawing-tick',
      ),
    ];
  });
  placed.forEach(({ point, from, to, x, y, lowest }, index) => {
    const next = placed[index + 1];
    const name = point.bound === 'exactly' ? 'drawing-dot' : 'drawing-dot drawing-open';
    if (next) parts.push(line('drawing-thread', [x, y], [next.x, next.y]));
    parts.push(line('drawing-span', [from, y], [to, y]));
    if (lowest !== y) parts.push(line('drawing-span', [x, lowest], [x, y]));
    parts.push(s('circle', { class: name, cx: across(x), cy: down(y), r: '0.35em' }));
    if (placed.length >= crowded && index > 0 && next) return;
    parts.push(
      label(pointInWords(point, locale), { x: across(x), y: down(y - 0.6) }, 'middle', 'drawing-value'),
      label(
        dateInWords(dated(point), locale),
        { x: across(x), y: down(floor + 1.3) },
        'middle',
        'drawing-tick',
      ),
    );
  });
  return { parts, lines: floor + 1.7 };
}

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
const heightOf = (share: number): number => floor - share * (floor - top);

function dated(point: Point | undefined): string {
  if (!point?.date) throw new RangeError('a series has a date for every point');
  return point.date;
}

const line = (name: string, [x1, y1]: [number, number], [x2, y2]: [number, number]): Element =>
  s('line', { class: name, x1: across(x1), y1: down(y1), x2: across(x2), y2: down(y2) });
