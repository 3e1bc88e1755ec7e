import type { RecordName } from '../model/vocabulary.ts';
import type { Locale } from '../site.ts';
import { en, type Messages } from './en.ts';
import { es } from './es.ts';

const messages: Record<Locale, Messages> = { en, es };

/** Every word of the interface in one language. */
export const words = (locale: Locale): Messages => messages[locale];

/** What a kind of record is called, and what it holds. */
export function recordWords(
  name: RecordName,
  locale: Locale,
): { readonly one: string; readonly many: string; readonly about: string } {
  const { addenda, collections } = messages[locale];
  return { ...collections, ...addenda }[name];
}

/** Puts values into the `{gaps}` of a message. */
export function fill(message: string, values: Record<string, string | number>): string {
  return message.replace(/\{(\w+)\}/g, (gap, key: string) => String(values[key] ?? gap));
}

export type { Messages };
