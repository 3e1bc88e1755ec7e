import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Point } from '../model/figure.ts';
import { type Axis, extentOf, isOpenUp } from './axis.ts';
import { across, down } from './svg.ts';

/** Where a bar lies: its top and height in lines, and the share of the width that the axis takes. */
export interface BarPlace {
  top: number;
  height: number;
  width: number;
}

/** How much of the axis the soft end of an approximate number takes; a form, not an amount. */
const softness = 0.04;

/**
 * A number as a bar from zero. What is sure is filled; what is open is an outline: the span of a range, the last bit
 * of "about" and "nearly", the whole of "at most"; a number that is only a lower bound goes on as an arrow.
 */
export function bar(point: Point, axis: Axis, { top, height, width }: BarPlace): Element[] {
  const [low, high] = extentOf(point);
  const place = { y: down(top), height: down(height) };
  const piece = (from: number, to: number, name: string): Element =>
    s('rect', { class: name, x: across(from * width), width: across((to - from) * width), ...place });
  const solid = (to: number): Element => piece(0, to, 'drawing-bar');
  const open = (from: number, to: number): Element => piece(from, to, 'drawing-open');
  const end = axis.at(high);
  if (point.range) return [solid(axis.at(low)), open(axis.at(low), end)];
  if (isOpenUp(point)) return [solid(end), ...arrow(end * width, width, top + height / 2)];
  if (point.bound === 'at-most' || point.bound === 'under') return [open(0, end)];
  const soft = Math.min(softness, end);
  if (point.bound === 'about') return [solid(end - soft), open(end - soft, Math.min(end + soft, 1))];
  if (point.bound === 'nearly') return [solid(end - soft), open(end - soft, end)];
  return [solid(end)];
}

/** Where on the axis the drawing of a number ends, from 0 to 1; an arrow goes on to its end. */
export function endOf(point: Point, axis: Axis): number {
  const end = axis.at(extentOf(point)[1]);
  if (isOpenUp(point)) return 1;
  return point.bound === 'about' && !point.range ? Math.min(end + Math.min(softness, end), 1) : end;
}

function arrow(from: number, to: number, middle: number): Element[] {
  const y = down(middle);
  return [
    s('line', { class: 'drawing-arrow', x1: across(from), x2: across(to), y1: y, y2: y }),
    // A head of its own size, whatever the width: an SVG within, which the percentages do not stretch.
    s('svg', { x: across(to), y, class: 'drawing-head', overflow: 'visible' }, [
      s('path', { d: 'M-7-5 0 0-7 5' }),
    ]),
  ];
}
