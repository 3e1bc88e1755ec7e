import { type Locale, site } from '../site.ts';

/** The same value in each language that has it: facts, or a part of them. */
export type Versions = Partial<Record<Locale, unknown>>;

/** What stands under a key, or at a place of a list, in each language. */
export function versionsAt(versions: Versions, key: string | number): Versions {
  const parts = site.locales.map((locale) => {
    const whole = versions[locale] as Record<string | number, unknown> | undefined;
    return [locale, whole?.[key]] as const;
  });
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
}
