import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Locale } from '../../site.ts';
import type { CslItem } from './csl.ts';

/** The citation styles in which a reference is shown: those that citation.js brings for texts of our kind. */
export const citationStyles = [
  { name: 'APA', style: 'apa' },
  { name: 'Harvard', style: 'harvard1' },
] as const;
export type CitationStyle = (typeof citationStyles)[number]['style'];

/** Languages in which the styles have their words; of Spanish, they know that of Spain alone. */
const languages: Record<Locale, string> = { en: 'en-US', es: 'es-ES' };

/**
 * A reference in a citation style (CSL 1.0.2), as plain text. One engine a style and language is kept by citation.js;
 * each reference is made by itself, or citeproc would tell two of one year apart by letters.
 */
export function inStyle(item: CslItem, style: CitationStyle, locale: Locale): string {
  const engine = plugins.config.get('@csl').engine([item], style, languages[locale], 'text');
  engine.updateItems([item.id]);
  const [, [reference = '']] = engine.makeBibliography();
  return reference.trim();
}
