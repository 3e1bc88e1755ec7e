import { scaleLinear } from 'd3-scale';
import type { Point } from '../model/figure.ts';

/** A scale from zero, so that lengths compare as numbers do. */
export interface Axis {
  /** Round numbers to mark, zero and the end among them. */
  ticks: number[];
  /** Place of a number from 0 to 1. */
  at(value: number): number;
}

/** Lowest and highest that a point states. */
export const extentOf = ({ value, range }: Point): [low: number, high: number] =>
  range ?? [value ?? 0, value ?? 0];

/** True where the true number may be higher than any that is stated. */
export const isOpenUp = ({ bound }: Point): boolean => bound === 'over' || bound === 'at-least';

/**
 * The axis for some points. A percentage of a whole ends at 100; all else at a round number, with room for what is
 * open upwards.
 */
export function axisFor(points: readonly Point[], isShare: boolean): Axis {
  const highest = Math.max(...points.map((point) => extentOf(point)[1] * (isOpenUp(point) ? 1.15 : 1)));
  const scale = scaleLinear();
  if (isShare && highest <= 100) scale.domain([0, 100]);
  else scale.domain([0, highest]).nice(4);
  return { ticks: scale.ticks(4), at: (value) => scale(value) };
}
