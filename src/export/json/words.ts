import { z } from 'zod';
import { type Locale, site } from '../../site.ts';
import type { WholeEntry } from '../whole.ts';

/** The same words in each language that has them. */
export type Words = Partial<Record<Locale, string>>;

const byLocale = (schema: z.ZodType) =>
  Object.fromEntries(
    site.locales.map((locale) => [locale, locale === site.defaultLocale ? schema : schema.optional()]),
  );

export const wordsSchema = z.strictObject(byLocale(z.string())).meta({
  id: 'Words',
  description: 'Words by language; a language is left out where there is no translation.',
});

/** An address in each language. */
export const pagesSchema = z
  .strictObject(Object.fromEntries(site.locales.map((locale) => [locale, z.url()])))
  .meta({ id: 'Pages', description: 'Addresses of the page in each language.' });

/** One field of an entry's words, in each language that has it. */
export function wordsOf(entry: WholeEntry, field: 'title' | 'summary' | 'prose'): Words {
  return localized((locale) => entry.words[locale]?.[field]);
}

/** What a function says of each language, left out where it says nothing. */
export function localized<Value>(of: (locale: Locale) => Value | undefined): Partial<Record<Locale, Value>> {
  const found: Partial<Record<Locale, Value>> = {};
  for (const locale of site.locales) {
    const value = of(locale);
    if (value !== undefined) found[locale] = value;
  }
  return found;
}
