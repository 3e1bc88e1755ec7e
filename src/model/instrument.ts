import { z } from 'zod';
import {
  address,
  aliases,
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
import { instrumentKinds, instrumentStatuses, stageKinds } from './vocabulary.ts';

/** A law, bill, treaty or part of one, regulation, strategy, standard: a text that positions concern. */
export const instrument = z
  .strictObject({
    ...heading,
    kind: z.enum(instrumentKinds).describe('What sort of text it is.'),
    acronym: name('Its usual short form.').optional(),
    nativeName: name('Its official name in its own language, where the title is a translation.').optional(),
    aliases,
    jurisdiction: text('Where it holds or would hold.'),
    status: z.enum(instrumentStatuses).describe('Its state when the records end.'),
    issuer: z.array(ref('stakeholders', 'Who issued, proposed or signed it.')).default([]),
    partOf: ref('instruments', 'The larger text of which it is a part.').optional(),
    amends: ref('instruments', 'The text that it amends.').optional(),
    succeeds: ref('instruments', 'The text that it replaced.').optional(),
    versions: z
      .array(
        z.strictObject({
          id: slug('Id within the instrument.'),
          title: text('Name of the version.'),
          date: date('Of when.'),
          ...cited,
        }),
      )
      .default([])
      .describe('Versions that positions can be pinned to.'),
    stages: z
      .array(
        z.strictObject({
          stage: z.enum(stageKinds).describe('What happened to the text.'),
          date: date('When.'),
          text: text(
            'What happened, in one sentence, where the word for the stage says too little.',
          ).optional(),
          ...cited,
        }),
      )
      .default([])
      .describe('Its life so far, step by step.'),
    url: address('The text itself, where a source gives its address.').optional(),
    ...housekeeping,
  })
  .superRefine((value, context) => {
    const seen = new Set<string>();
    value.versions.forEach((each, index) => {
      if (seen.has(each.id)) {
        context.addIssue({
          code: 'custom',
          path: ['versions', index, 'id'],
          message: `"${each.id}" is taken`,
        });
      }
      seen.add(each.id);
    });
  }, readable('versions.id'));
export type Instrument = z.infer<typeof instrument>;
