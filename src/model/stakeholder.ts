import { z } from 'zod';
import { isReversed } from './dates.ts';
import { address, aliases, cited, date, heading, housekeeping, name, readable, ref, text } from './fields.ts';
import { stakeholderKinds } from './vocabulary.ts';

/** From when to when something held; an absent end is unknown, not today. */
const span = {
  from: date('Since when; left out where the sources do not say.').optional(),
  to: date('Until when; left out where the sources do not say.').optional(),
  asOf: date('A date on which the source shows it to hold.').optional(),
};

const inOrder = (
  value: { from?: string | undefined; to?: string | undefined },
  context: z.RefinementCtx,
): void => {
  if (isReversed(value.from, value.to)) {
    context.addIssue({ code: 'custom', path: ['to'], message: 'ends before it starts' });
  }
};
const ends = readable('from', 'to');

/** A day, month or year that a source gives. */
const dated = { date: date('When.'), ...cited };

/** A person, body, company, association or coalition. */
export const stakeholder = z
  .strictObject({
    ...heading,
    kind: z.enum(stakeholderKinds).describe('What it is.'),
    acronym: name('Its usual short form.').optional(),
    nativeName: name('Its official name in its own language, where the title is a translation.').optional(),
    aliases,
    country: text(
      'Country or region it belongs to; left out where the sources and its name leave it open.',
    ).optional(),
    url: address('Its own site, where a source gives it.').optional(),
    founded: z
      .strictObject(dated)
      .optional()
      .describe('When it came into being, where a source says so; not for persons.'),
    dissolved: z
      .strictObject(dated)
      .optional()
      .describe('When it ceased to be, where a source says so; a successor alone does not.'),
    partOf: z
      .array(
        z
          .strictObject({ body: ref('stakeholders', 'The larger body.'), ...span, ...cited })
          .superRefine(inOrder, ends),
      )
      .default([])
      .describe('Larger bodies of which it is an organ or unit.'),
    memberships: z
      .array(
        z
          .strictObject({
            body: ref('stakeholders', 'The association or coalition.'),
            role: text('As what.').optional(),
            ...span,
            ...cited,
          })
          .superRefine(inOrder, ends),
      )
      .default([])
      .describe('Associations and coalitions of which it is a member.'),
    posts: z
      .array(
        z
          .strictObject({
            body: ref('stakeholders', 'The body in which a person holds the post.').optional(),
            title: text('Name of the post.'),
            ...span,
            ...cited,
          })
          .superRefine(inOrder, ends),
      )
      .default([])
      .describe('Posts that a person holds or held.'),
    succeeds: z
      .array(
        z.strictObject({
          body: ref('stakeholders', 'The body that it replaced.'),
          date: date('When.').optional(),
          passedOn: text('What passed on: functions, staff, records.'),
          ...cited,
        }),
      )
      .default([])
      .describe('Bodies that it replaced, wholly or in part. Positions never pass on.'),
    ...housekeeping,
  })
  .refine((value) => value.posts.length === 0 || value.kind === 'person', {
    path: ['posts'],
    error: 'only a person holds posts',
    ...readable('posts', 'kind'),
  })
  .refine(({ kind, founded, dissolved }) => kind !== 'person' || !(founded ?? dissolved), {
    path: ['founded'],
    error: 'a person is neither founded nor dissolved',
    ...readable('founded', 'dissolved', 'kind'),
  })
  .refine(({ founded, dissolved }) => !isReversed(founded?.date, dissolved?.date), {
    path: ['dissolved'],
    error: 'ends before it starts',
    ...readable('founded', 'dissolved'),
  });
export type Stakeholder = z.infer<typeof stakeholder>;
