import { z } from 'zod';
import { heading, housekeeping } from './fields.ts';

/** A shelf of issues. */
export const topic = z.strictObject({
  ...heading,
  order: z.int().min(1).describe('Place among the topics, from 1.'),
  ...housekeeping,
});
export type Topic = z.infer<typeof topic>;
