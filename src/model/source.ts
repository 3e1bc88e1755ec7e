import { z } from 'zod';
import {
  address,
  date,
  day,
  heading,
  housekeeping,
  languageTag,
  locator,
  name,
  place,
  readable,
  ref,
  text,
} from './fields.ts';
import { sourceTypes } from './vocabulary.ts';

/** A person by name, or a body; `entry` where the atlas has a page on them. Names as in CSL. */
export const author = z
  .strictObject({
    family: name('Family name.').optional(),
    given: name('Given names.').optional(),
    literal: name('Name of a body that signs as author.').optional(),
    entry: ref('stakeholders', 'The author as a stakeholder.').optional(),
  })
  .refine((value) => !value.literal !== !value.family, {
    path: ['family'],
    error: 'expected either family (and given) or literal',
    ...readable('family', 'literal'),
  });
export type Author = z.infer<typeof author>;

/** A document. Its fields follow CSL-JSON (Citation Style Language 1.0.2), so that citations can be made from them. */
export const source = z
  .strictObject({
    ...heading,
    /** A work's title is its own; it is not translated, and neither is the language it is in. */
    title: name('Title of the work, in its own language.'),
    type: z.enum(sourceTypes).describe('What sort of work it is, in the terms of CSL.'),
    authors: z.array(author).default([]).describe('Who wrote it, in the order of the work.'),
    publisher: name('Who published it.').optional(),
    publisherEntry: ref('stakeholders', 'The publisher as a stakeholder.').optional(),
    container: name('The larger work or site in which it appeared.').optional(),
    place: name('Where it was published.').optional(),
    issued: date('When it was published.').optional(),
    issuedText: text('What is known of its date, where it carries none.').optional(),
    covers: date('The time of which it speaks, where it says so; records end with it.').optional(),
    language: languageTag(
      'Language of the work, such as `en` or `es-MX`; left out where it is not known.',
    ).optional(),
    url: address('Where it can be read.').optional(),
    archive: address('Where a copy is kept.').optional(),
    accessed: day('Day on which the address was last consulted.').optional(),
    through: z
      .strictObject({ source: ref('sources', 'The work that cites this one.'), at: locator })
      .optional()
      .describe('Set for a work that was not read itself, but is known by way of another.'),
    places: z.array(place).default([]).describe('Labels of the places that can be cited, in order.'),
    silent: z
      .array(
        z.strictObject({
          at: locator,
          why: text('Why nothing is taken from here.'),
        }),
      )
      .default([])
      .describe('Places that carry nothing for the atlas, each with the reason.'),
    ...housekeeping,
  })
  .refine((value) => value.places.length > 0 || value.through, {
    path: ['places'],
    error: 'a work that was read lists its places',
    ...readable('places', 'through'),
  })
  .refine((value) => new Set(value.places).size === value.places.length, {
    path: ['places'],
    error: 'a place is listed twice',
    ...readable('places'),
  })
  .refine((value) => !value.accessed || value.url, {
    path: ['accessed'],
    error: 'accessed needs an address',
    ...readable('accessed', 'url'),
  });
export type Source = z.infer<typeof source>;
