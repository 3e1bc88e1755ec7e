import { z } from 'zod';
import { aliases, cited, date, entryRef, heading, housekeeping, readable, ref, text } from './fields.ts';
import { bounds, figureKinds } from './vocabulary.ts';

/** One number, with everything a reader needs so as not to misread it. */
export const point = z
  .strictObject({
    value: z.number().optional().describe('The number, in the unit of the figure.'),
    range: z
      .tuple([z.number(), z.number()])
      .refine(([lowest, highest]) => lowest < highest, 'expected the lower number first')
      .optional()
      .describe('Lowest and highest, where the source gives a range instead of a number.'),
    bound: z.enum(bounds).default('exactly').describe('How the number stands to the true one.'),
    label: text('What this number is of, where the figure compares several.').optional(),
    date: date('The time that the number is about.').optional(),
    also: z
      .strictObject({ value: z.number().describe('The number.'), unit: text('Its unit.') })
      .optional()
      .describe('The same number in another unit, where the source gives both.'),
    ...cited,
  })
  .refine(({ value, range }) => (value === undefined) !== (range === undefined), {
    path: ['value'],
    error: 'expected either value or range',
    ...readable('value', 'range'),
  });
export type Point = z.infer<typeof point>;

/** One number or series that the sources state. */
export const figure = z.strictObject({
  ...heading,
  kind: z.enum(figureKinds).describe('What sort of number it is.'),
  aliases,
  unit: text('What the number counts: "% of the population", "US dollars a year".'),
  measures: text('What is measured, in full.'),
  saidBy: z.array(ref('stakeholders', 'Who gives the number.')).default([]),
  saidByText: text('Who gives the number, where the source does not name them.').optional(),
  stated: date('When it was given.').optional(),
  caveat: text(
    'What a reader could misread: attempted or successful, share or count, as of when.',
  ).optional(),
  points: z.array(point).min(1, 'expected at least one point').describe('The number, or the series.'),
  issues: z.array(ref('issues', 'An issue on whose page the number stands.')).default([]),
  about: z.array(entryRef('An entry on whose page the number stands.')).default([]),
  ...housekeeping,
});
export type Figure = z.infer<typeof figure>;
