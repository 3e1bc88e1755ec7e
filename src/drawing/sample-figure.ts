import { cited, heading, housekeeping } from '../model/record-tests.ts';
import { type Figure, figure } from '../model/figure.ts';

/** For tests: a figure with these points, in the fields in which it differs from the smallest. */
export const figureOf = (
  points: readonly Readonly<Record<string, unknown>>[],
  fields: Readonly<Record<string, unknown>> = {},
): Figure =>
  figure.parse({
    ...heading,
    kind: 'count',
    unit: 'people',
    measures: 'All.',
    ...housekeeping,
    ...fields,
    points: points.map((point) => ({ ...point, ...cited })),
  });
