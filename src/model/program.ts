import { z } from 'zod';
import { isReversed } from './dates.ts';
import {
  address,
  aliases,
  citations,
  cited,
  date,
  heading,
  housekeeping,
  name,
  readable,
  ref,
  text,
} from './fields.ts';
import { programKinds, programStatuses } from './vocabulary.ts';

/** Something run or announced: a public program, a campaign, a study, a platform. */
export const program = z
  .strictObject({
    ...heading,
    kind: z.enum(programKinds).describe('What sort of undertaking it is.'),
    acronym: name('Its usual short form.').optional(),
    nativeName: name('Its official name in its own language, where the title is a translation.').optional(),
    aliases,
    runBy: z.array(ref('stakeholders', 'Who runs, ran or announced it.')).default([]),
    partners: z.array(ref('stakeholders', 'Who takes part without running it.')).default([]),
    partOf: ref('programs', 'The larger program.').optional(),
    status: z.enum(programStatuses).describe('Its state when the records end.'),
    started: date('When it began.').optional(),
    ended: date('When it ended.').optional(),
    due: date('When it is to begin or be complete.').optional(),
    targets: z
      .array(
        z.strictObject({ text: text('What it is to reach.'), due: date('By when.').optional(), ...cited }),
      )
      .default([])
      .describe('What it is to reach, as it was announced.'),
    url: address('Its own site, where a source gives it.').optional(),
    evidence: citations.describe('Where the sources speak of it.'),
    ...housekeeping,
  })
  .refine((value) => !isReversed(value.started, value.ended), {
    path: ['ended'],
    error: 'ends before it starts',
    ...readable('started', 'ended'),
  });
export type Program = z.infer<typeof program>;
