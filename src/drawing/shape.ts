import type { Figure } from '../model/figure.ts';

/**
 * How the numbers of a figure are drawn: `bars` set several side by side, `series` sets them in time, `share` is one
 * part of a whole, `bound` is one number on a line from zero, with what is open about it.
 */
export type Shape = 'bars' | 'series' | 'share' | 'bound';

/**
 * The shape that says more than the number alone; null where none does: for places in a ranking, and for one exact
 * number that is no part of a whole. Bars begin at zero, so what lies below it, or is nothing but zero, is left to the table. Points with labels
 * of their own measure different things, which no line may join.
 */
export function shapeOf({ kind, unit, points }: Figure): Shape | null {
  const [only, ...others] = points;
  const stated = points.flatMap(({ value, range }) => range ?? [value ?? 0]);
  if (!only || kind === 'rank' || Math.min(...stated) < 0 || Math.max(...stated) === 0) return null;
  if (others.length > 0) {
    const inTime = points.every(({ label, date }) => !label && date);
    return inTime ? 'series' : 'bars';
  }
  if (kind === 'share' && unit.startsWith('%') && !only.range) return 'share';
  return only.range || only.bound !== 'exactly' ? 'bound' : null;
}
