import { z } from 'zod';
import { day, heading } from './fields.ts';

/** A standing page about the edition itself: what it covers, and from what. */
export const page = z.strictObject({
  ...heading,
  reviewed: day('Day on which somebody last read it through.'),
});
export type Page = z.infer<typeof page>;
