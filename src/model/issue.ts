import { z } from 'zod';
import { aliases, cited, heading, housekeeping, locator, readable, ref, slug, text } from './fields.ts';
import { issueStatuses } from './vocabulary.ts';

/**
 * Something one can be for or against, worded neutrally as a change to a named baseline.
 * A stance is always a stance on one of these, never on an issue.
 */
export const proposition = z
  .strictObject({
    id: slug('Id within the issue; positions refer to it as `issue#id`.'),
    text: text('The proposal in one neutral sentence: who should do what. No loaded words.'),
    baseline: text('What holds while nothing changes: the state that the proposal would alter.'),
    instrument: ref('instruments', 'The text that the proposition concerns.').optional(),
    version: slug('The version of that instrument, one of its `versions`.').optional(),
    ...cited,
  })
  .refine((value) => !value.version || value.instrument, {
    path: ['version'],
    error: 'a version needs its instrument',
    ...readable('version', 'instrument'),
  });
export type Proposition = z.infer<typeof proposition>;

/** A debate. */
export const issue = z
  .strictObject({
    ...heading,
    question: text('The debate as one open question.').optional(),
    topic: ref('topics', 'The shelf on which the issue stands.'),
    status: z.enum(issueStatuses).describe('Where the debate stood when the records end.'),
    aliases,
    propositions: z
      .array(proposition)
      .max(4, 'expected at most four propositions')
      .default([])
      .describe('What one can be for or against here, as the sources word it; none where they carry none.'),
    instruments: z.array(ref('instruments', 'An instrument at stake.')).default([]),
    programs: z.array(ref('programs', 'A program at stake.')).default([]),
    related: z.array(ref('issues', 'Another issue that a reader should see.')).default([]),
    open: z
      .array(
        z
          .strictObject({
            text: text('What the sources leave open.'),
            source: ref('sources', 'Which one.').optional(),
            at: locator.optional(),
          })
          .refine((value) => !value.at || value.source, {
            path: ['at'],
            error: 'a place needs its source',
            ...readable('at', 'source'),
          }),
      )
      .default([])
      .describe('Questions that the sources leave without an answer.'),
    ...housekeeping,
  })
  .superRefine((value, context) => {
    const seen = new Set<string>();
    value.propositions.forEach((each, index) => {
      if (seen.has(each.id)) {
        context.addIssue({
          code: 'custom',
          path: ['propositions', index, 'id'],
          message: `"${each.id}" is taken`,
        });
      }
      seen.add(each.id);
    });
  }, readable('propositions.id'));
export type Issue = z.infer<typeof issue>;
