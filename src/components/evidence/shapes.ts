import type { StanceValue } from '../../model/vocabulary.ts';

/**
 * What each stance looks like, as a path in a field of 16 by 16. Up for, down against; what is filled without
 * conditions is hollow with them.
 */
export const stanceShapes: Record<StanceValue, string> = {
  supports: 'M1.5 13 8 2.5 14.5 13z',
  'supports-if': 'M1.5 13 8 2.5 14.5 13z',
  mixed: 'M8 1.5 14.5 8 8 14.5 1.5 8z',
  neutral: 'M2 6.5h12v3H2z',
  'opposes-unless': 'M1.5 3 8 13.5 14.5 3z',
  opposes: 'M1.5 3 8 13.5 14.5 3z',
  declines: 'M3 3l10 10M13 3 3 13',
  studying: 'M3 8h.01M8 8h.01M13 8h.01',
  states: 'M3 3h10v7H8l-3 3v-3H3z',
};

/** One of a side, 9 wide in a row of 12 high, to be set side by side. */
const unit = { for: 'l4.5-8 4.5 8z', between: 'm0-4 4.5-4.5 4.5 4.5-4.5 4.5z', against: 'm0-8 4.5 8 4.5-8z' };

/** The widest a row gets; more shapes than fit stand closer, and `most` are drawn. */
const room = 97;
const most = 40;

/** A shape of a side for every record, in one path. The number stands beside it in words. */
export function shapeRow(side: keyof typeof unit, count: number): { path: string; width: number } {
  const shown = Math.min(count, most);
  const step = shown > 1 ? Math.min(11, (room - 9) / (shown - 1)) : 0;
  const places = Array.from({ length: shown }, (_, index) => Math.round(index * step * 10) / 10);
  return {
    path: places.map((x) => `M${x} 10${unit[side]}`).join(''),
    width: shown > 0 ? Math.ceil((places.at(-1) ?? 0) + 9) : 0,
  };
}
