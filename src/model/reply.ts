import { z } from 'zod';
import { cited, date, day, housekeeping, languageTag, readable, ref, text } from './fields.ts';
import { replyForms } from './vocabulary.ts';

/**
 * What a holder says of how a position of theirs is recorded. It stands beside the position and changes nothing about
 * it: a stance that has changed is another position, which follows the earlier one.
 */
export const reply = z
  .strictObject({
    position: ref('positions', 'The position beside which it stands.'),
    holder: ref('stakeholders', 'Who replies: one of those who hold the position.'),
    date: date('When the reply was given.'),
    form: z.enum(replyForms).describe("Whether it stands in the holder's own words or was summarised."),
    language: languageTag('Language in which it was given; in any other it is shown as a translation.'),
    text: text('The reply.'),
    source: cited.source.optional(),
    at: cited.at.optional(),
    sent: day('Day on which it reached the editors; for a reply that was published nowhere else.').optional(),
    ...housekeeping,
  })
  .refine((value) => !value.source !== !value.sent, {
    path: ['source'],
    error: 'expected either a source and a place in it, or the day on which it was sent to the editors',
    ...readable('source', 'sent'),
  })
  .refine(({ source, at, sent }) => (source ? at : !at || !sent), {
    path: ['at'],
    error: 'a source and a place in it come together',
    ...readable('source', 'at', 'sent'),
  });
export type Reply = z.infer<typeof reply>;
