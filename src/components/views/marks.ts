import type { MarkShape } from '../../atlas/timeline-drawing.ts';

/** Each mark around its middle, in a field of 9 by 9. Stances look as they do everywhere: up, down, between. */
const marks: Record<MarkShape, string> = {
  event: 'm-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z',
  instrument: 'm-3.5-3.5h7v7h-7z',
  program: 'm-4-1.5h8v3h-8z',
  source: 'm-3-4h6v8h-6z',
  supports: 'm-4.5 3.5 4.5-7.5 4.5 7.5z',
  'supports-if': 'm-4.5 3.5 4.5-7.5 4.5 7.5z',
  mixed: 'm0-4.5 4.5 4.5-4.5 4.5-4.5-4.5z',
  neutral: 'm-4-1.5h8v3h-8z',
  'opposes-unless': 'm-4.5-3.5 4.5 7.5 4.5-7.5z',
  opposes: 'm-4.5-3.5 4.5 7.5 4.5-7.5z',
  declines: 'm-3.5-3.5 7 7m0-7-7 7',
  studying: 'm-3.5 0h.01m3.49 0h.01m3.49 0h.01',
  states: 'm-4-4h8v5.5h-4l-2 2v-2h-2z',
};

/** The path of a mark at a place; a ring around what turns from an earlier position. */
export const markPath = (shape: MarkShape, x: number, y: number, turn = false): string =>
  `M${x} ${y}${marks[shape]}${turn ? `M${x - 6} ${y}a6 6 0 1 0 12 0a6 6 0 1 0-12 0` : ''}`;
