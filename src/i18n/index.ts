import type { Locale } from '../site.ts';
import { en, type Messages } from './en.ts';
import { es } from './es.ts';

const messages: Record<Locale, Messages> = { en, es };

/** Every word of the interface in one language. */
export const words = (locale: Locale): Messages => messages[locale];

/** Puts values into the `{gaps}` of a message. */
export function fill(message: string, values: Record<string, string | number>): string {
  return message.replace(/\{(\w+)\}/g, (gap, key: string) => String(values[key] ?? gap));
}

export type { Messages };
