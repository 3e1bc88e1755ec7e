import { z } from 'zod';
import { aliases, citations, entryRef, housekeeping, text } from './fields.ts';

/** A term or acronym of the debate. */
export const term = z.strictObject({
  title: text('The term or acronym.'),
  expansion: text('What the letters stand for.').optional(),
  definition: text('What it means here, in a sentence or two.'),
  aliases,
  entry: entryRef('The entry that the term stands for.').optional(),
  evidence: citations.describe('Where the sources use or explain it.'),
  ...housekeeping,
});
export type Term = z.infer<typeof term>;
