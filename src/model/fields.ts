import { z } from 'zod';
import { parseDate } from './dates.ts';
import { collectionNames, type CollectionName, languages } from './vocabulary.ts';

/**
 * The few kinds of field that schemas are made of. A field's meaning is told once, in `.describe()`;
 * `meta` carries what a program needs to know: what a string refers to, and which strings are translated.
 */
declare module 'zod' {
  interface GlobalMeta {
    /** What the string points to. */
    ref?: RefTarget;
    /** True for words that each language writes for itself. */
    text?: boolean;
  }
}

/** A collection; `entry` is `collection/id`; `proposition` and `session` are `id#part`. */
export type RefTarget = CollectionName | 'entry' | 'proposition' | 'session';

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** An id within a file: `a-z`, `0-9` and single hyphens. */
export const slug = (description: string) =>
  z
    .string()
    .regex(new RegExp(`^${SLUG}$`), 'expected lower-case letters, digits and single hyphens')
    .describe(description);

/** A reference to an entry of one collection, by id. Positions are `issue/id`. */
export function ref(collection: CollectionName, description: string) {
  const pattern = collection === 'positions' ? `^${SLUG}/${SLUG}$` : `^${SLUG}$`;
  const shape = collection === 'positions' ? 'issue/id' : 'an id';
  return z
    .string()
    .regex(new RegExp(pattern), `expected ${shape} of ${collection}`)
    .meta({ ref: collection, description });
}

const flat = collectionNames.filter((each) => each !== 'positions');

/** A reference to any entry: `stakeholders/ift`, `positions/net-neutrality/adopt-the-rules`. */
export const entryRef = (description: string) =>
  z
    .string()
    .regex(new RegExp(`^(?:positions/${SLUG}|${flat.join('|')})/${SLUG}$`), 'expected collection/id')
    .meta({ ref: 'entry', description });

/** A reference to a proposition of an issue: `net-neutrality#adopt-the-rules`. */
export const propositionRef = (description: string) =>
  z
    .string()
    .regex(new RegExp(`^${SLUG}#${SLUG}$`), 'expected issue#proposition')
    .meta({ ref: 'proposition', description });

const words = () =>
  z
    .string()
    .min(1, 'expected words')
    .refine((value) => value.trim() === value, 'no space at either end');

/** Words for readers; each language writes its own. */
export const text = (description: string) => words().meta({ text: true, description });

/** Words that stay the same in every language: official names, terms, addresses of things. */
export const name = (description: string) => words().describe(description);

const readableDate = (value: string, context: z.RefinementCtx): void => {
  try {
    parseDate(value);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
  }
};

/** A date in the EDTF profile of `dates.ts`. */
export const date = (description: string) =>
  z.string('expected a quoted date, such as "2021-04"').superRefine(readableDate).describe(description);

/** A day, `YYYY-MM-DD`, for the record-keeping of entries. */
export const day = (description: string) =>
  z
    .string('expected a quoted day, such as "2021-04-15"')
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'expected a day, such as "2021-04-15"', abort: true })
    .superRefine(readableDate)
    .describe(description);

/** A language as a BCP 47 tag, as far as the atlas needs one: `en`, `es-MX`. */
export const languageTag = (description: string) =>
  z
    .string()
    .regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'expected a language, such as "en" or "es-MX"')
    .describe(description);

/** An address on the web; no spaces in it, and no user before the host, who could pass for one. */
export const address = (description: string) =>
  z
    .url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'expected a web address', abort: true })
    .regex(/^[a-z]+:\/\/[^\s/?#@]+([/?#]\S*)?$/i, 'expected a web address without spaces or user name')
    .describe(description);

const PLACE = '[^;\\s](?:[^;]*[^;\\s])?';

/** Label of a place in a source. */
export const place = z
  .string()
  .regex(new RegExp(`^${PLACE}$`), 'expected a label without ";" or outer spaces')
  .describe('A label.');

/** A place in a source: one of its `places`, or several joined by `; `. */
export const locator = z
  .string()
  .regex(new RegExp(`^${PLACE}(?:; ${PLACE})*$`), 'expected one place, or several joined by "; "')
  .describe('Where in the source: one of its places, or several joined by "; ".');

/** The two fields of a citation, to be spread into a record that stands on one. */
export const cited = {
  source: ref('sources', 'The source that says so.'),
  at: locator,
};

export const citation = z.strictObject(cited).describe('A source and a place in it.');

export const citations = z.array(citation).min(1, 'expected at least one citation');

/** Other names by language; readers search by them. */
export const aliases = z
  .strictObject(
    Object.fromEntries(
      languages.map((language) => [language, z.array(name('One other name.')).optional()]),
    ) as Record<(typeof languages)[number], z.ZodOptional<z.ZodArray<z.ZodString>>>,
  )
  .optional()
  .describe(
    'Other names by language: acronyms, former names, everyday words. Search knows the entry by them.',
  );

/** What every entry of a collection with files of its own carries for the atlas's housekeeping. */
export const housekeeping = {
  added: day('Day on which the entry came into the atlas.'),
  reviewed: day('Day on which somebody last held the entry against its sources.'),
  formerIds: z
    .array(slug('A former id.'))
    .optional()
    .describe('Ids under which the entry was known; each address redirects to this entry.'),
};

/** What nearly every entry says first. */
export const heading = {
  title: text('Name of the entry as a heading; no full stop.'),
  summary: text('One or two sentences that stand alone in lists and search results.'),
};

const UNREADABLE: readonly unknown[] = ['invalid_type', 'invalid_value', 'invalid_union'];

/**
 * Lets a rule that looks at several fields run whatever is wrong beside them (Zod would skip it), so that all problems
 * show at once; it waits only where one of its own fields could not be read. Fields of the items of a list are named
 * through it: `propositions.id`.
 */
export const readable = (...fields: readonly string[]) => ({
  when: ({ issues }: z.core.ParsePayload): boolean =>
    !issues.some(
      ({ code, path = [] }) => UNREADABLE.includes(code) && fields.some((field) => lies(field, path)),
    ),
});

/** True where the field is at the path, or under it. */
function lies(field: string, path: readonly PropertyKey[]): boolean {
  const keys = path.filter((step) => typeof step === 'string');
  return `.${field}.`.startsWith(['', ...keys, ''].join('.'));
}
