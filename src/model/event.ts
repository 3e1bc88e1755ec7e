import { z } from 'zod';
import {
  aliases,
  citations,
  cited,
  date,
  heading,
  housekeeping,
  name,
  readable,
  ref,
  slug,
  text,
} from './fields.ts';
import { eventFormats, eventKinds, roles } from './vocabulary.ts';

/** Somebody at an event: an entry, or people whom the source leaves unnamed. */
export const participant = z
  .strictObject({
    stakeholder: ref('stakeholders', 'Who took part.').optional(),
    unnamed: text('Who took part, where the source names nobody.').optional(),
    role: z.enum(roles).describe('As what.'),
    for: ref('stakeholders', 'The body for which a person took part.').optional(),
  })
  .refine((value) => !value.stakeholder !== !value.unnamed, {
    path: ['stakeholder'],
    error: 'expected either stakeholder or unnamed',
    ...readable('stakeholder', 'unnamed'),
  });
export type Participant = z.infer<typeof participant>;

/** What a session said collectively. It is no participant's position. */
export const conclusion = z.strictObject({
  text: text('What was concluded, in one sentence.'),
  issues: z.array(ref('issues', 'An issue on whose page the conclusion shows.')).default([]),
  ...cited,
});
export type Conclusion = z.infer<typeof conclusion>;

/** A part of an event with people and conclusions of its own: a panel, a sitting. */
export const session = z.strictObject({
  id: slug('Id within the event.'),
  title: text('What the session was about.'),
  participants: z.array(participant).default([]).describe('Who took part in the session.'),
  issues: z.array(ref('issues', 'An issue that the session discussed.')).default([]),
  conclusions: z.array(conclusion).default([]).describe('What the session said collectively.'),
  ...cited,
});
export type Session = z.infer<typeof session>;

/** Something that happened, or is due. */
export const event = z
  .strictObject({
    ...heading,
    kind: z.enum(eventKinds).describe('What sort of event it was.'),
    aliases,
    date: date('When.').optional(),
    dateText: text('What the source says of the time, where it gives no date.').optional(),
    upcoming: z.boolean().default(false).describe('True for what was still due when the source spoke of it.'),
    place: text('Where.').optional(),
    format: z.enum(eventFormats).optional().describe('In one place, or over the network.'),
    series: ref('programs', 'The series to which it belongs.').optional(),
    participants: z.array(participant).default([]).describe('Who took part, and as what.'),
    issues: z.array(ref('issues', 'An issue that it concerns.')).default([]),
    instruments: z.array(ref('instruments', 'An instrument that it concerns.')).default([]),
    programs: z.array(ref('programs', 'A program that it concerns.')).default([]),
    sessions: z.array(session).default([]).describe('Its parts with people and conclusions of their own.'),
    decided: z
      .array(
        z.strictObject({
          text: text('What was decided.'),
          by: z.array(ref('stakeholders', 'Who decided.')).default([]),
          ...cited,
        }),
      )
      .default([])
      .describe('What was decided there, and by whom.'),
    acronym: name('Its usual short form.').optional(),
    evidence: citations.describe('Where the sources speak of it.'),
    ...housekeeping,
  })
  .refine((value) => !value.date !== !value.dateText, {
    path: ['date'],
    error: 'expected either date or dateText',
    ...readable('date', 'dateText'),
  })
  .superRefine((value, context) => {
    const seen = new Set<string>();
    value.sessions.forEach((each, index) => {
      if (seen.has(each.id)) {
        context.addIssue({
          code: 'custom',
          path: ['sessions', index, 'id'],
          message: `"${each.id}" is taken`,
        });
      }
      seen.add(each.id);
    });
  }, readable('sessions.id'));
export type Event = z.infer<typeof event>;
