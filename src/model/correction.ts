import { z } from 'zod';
import { cited, day, entryRef, housekeeping, name, text } from './fields.ts';

/**
 * Something that an entry said and that was not so. The entry itself is put right in the same change; this stays, so
 * that whoever read it before can see what changed, when, and on what evidence.
 */
export const correction = z.strictObject({
  entry: entryRef('The entry that was wrong: `collection/id`.'),
  date: day('Day on which the entry was put right.'),
  was: text('What the entry said, in one sentence.'),
  now: text('What it says now, in one sentence.'),
  reportedBy: name('Who reported it, where they want to be named.').optional(),
  ...cited,
  ...housekeeping,
});
export type Correction = z.infer<typeof correction>;
