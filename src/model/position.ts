import { z } from 'zod';
import { cited, date, housekeeping, propositionRef, readable, ref, text } from './fields.ts';
import {
  acts,
  attributions,
  capacities,
  conditionalStances,
  follows,
  secondHand,
  stanceValues,
} from './vocabulary.ts';

/** Where it is written that the holder holds this, and how the words got there. */
export const evidence = z
  .strictObject({
    ...cited,
    act: z.enum(acts).describe('What the holder did: said, signed, voted, …'),
    attribution: z
      .enum(attributions)
      .describe(
        "The holder's own record (direct, spokesperson) or somebody else's account (reported-quote, reported).",
      ),
    via: z
      .array(ref('stakeholders', 'Somebody who passed it on.'))
      .min(1)
      .optional()
      .describe('Who passed it on, from the one nearest to the holder to the author of the source.'),
  })
  .superRefine(
    (value, context) => {
      const reported = secondHand.includes(value.attribution);
      if (reported && !value.via) {
        context.addIssue({
          code: 'custom',
          path: ['via'],
          message: 'a reported position says who reported it',
        });
      }
      if (!reported && value.via) {
        context.addIssue({
          code: 'custom',
          path: ['via'],
          message: "the holder's own record passes through nobody",
        });
      }
    },
    readable('attribution', 'via'),
  );
export type Evidence = z.infer<typeof evidence>;

/** Rule of its own for what a stance is nothing without: its conditions, its parts. */
const complete = { rule: 'stance-complete' } as const;

/** One stance on one proposition at one time, by one holder, by several together, or by people left unnamed. */
export const position = z
  .strictObject({
    holders: z
      .array(ref('stakeholders', 'Who holds it.'))
      .min(1)
      .optional()
      .describe('Who holds it: one, or several who spoke together.'),
    unnamed: text('Who holds it, where the source names nobody: "critics of the registry".').optional(),
    proposition: propositionRef('What the stance is on: `issue#proposition`.'),
    stance: z.enum(stanceValues).describe('Six stances; `declines`, `studying` and `states` are none.'),
    date: date('When the stance was taken, not when it was reported.'),
    summary: text('The stance in one sentence, with its holder.'),
    conditions: z
      .array(text('One condition.'))
      .min(1)
      .optional()
      .describe('Under what conditions; required with supports-if and opposes-unless.'),
    parts: z
      .array(
        z.strictObject({
          text: text('One part of the proposition.'),
          stance: z.enum(['supports', 'opposes', 'neutral']).describe('The stance on this part.'),
        }),
      )
      .min(2, 'expected at least two parts')
      .optional()
      .describe('What is supported and what is opposed; required with mixed.'),
    speaker: ref('stakeholders', 'The person who spoke for the holder.').optional(),
    capacity: z.enum(capacities).optional().describe('In what capacity a person spoke.'),
    reasons: z.array(text('One reason the holder gave.')).default([]),
    asks: z.array(text('One thing the holder asked for.')).default([]),
    evidence: z
      .array(evidence)
      .min(1, 'expected evidence: a source and a place in it')
      .describe('Where it is written, one citation or more.'),
    follows: z
      .strictObject({
        position: ref('positions', 'The earlier position.'),
        how: z.enum(follows).describe('What this one does to it.'),
      })
      .optional()
      .describe('An earlier position of the same holder on the same issue.'),
    ...housekeeping,
  })
  .refine((value) => !value.holders !== !value.unnamed, {
    path: ['holders'],
    error: 'expected either holders or unnamed',
    ...readable('holders', 'unnamed'),
  })
  .superRefine(
    ({ stance, conditions }, context) => {
      const conditional = conditionalStances.includes(stance);
      if (conditional === Boolean(conditions)) return;
      const message = conditional
        ? `"${stance}" needs its conditions`
        : `"${stance}" carries no conditions; supports-if and opposes-unless do`;
      context.addIssue({ code: 'custom', path: ['conditions'], message, params: complete });
    },
    readable('stance', 'conditions'),
  )
  .refine((value) => (value.stance === 'mixed') === Boolean(value.parts), {
    path: ['parts'],
    error: 'a mixed stance has parts, and no other has',
    params: complete,
    ...readable('stance', 'parts'),
  })
  .refine((value) => !value.speaker || value.capacity, {
    path: ['capacity'],
    error: 'a speaker speaks in some capacity',
    ...readable('speaker', 'capacity'),
  });
export type Position = z.infer<typeof position>;
