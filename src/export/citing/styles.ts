import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { lastBuild } from '../../kept/last-build.ts';
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
 * A reference in a citation style (CSL 1.0.2), as plain text.
 *
 * citeproc takes some milliseconds for one, and a second and a half to get ready for APA in two languages: what it has
 * laid out is kept, from one build to the next too. Pages of the atlas differ in title and address alone, which every
 * style puts in as they are: such a reference is laid out once for all, with stand-ins.
 */
export function inStyle(item: CslItem, style: CitationStyle, locale: Locale): string {
  const [, title, stop] = asItIs.exec(item.title) ?? [];
  const { id: _id, abstract: _abstract, version: _version, URL, ...alike } = item;
  if (title === undefined || stop === undefined || !URL) return laidOut(item, style, locale);
  const pattern = { ...alike, id: 'pattern', title: `${standIns.title}${stop}`, URL: standIns.URL };
  return laidOut(pattern, style, locale)
    .replace(standIns.title, () => title)
    .replace(standIns.URL, () => URL);
}

function laidOut(item: CslItem, style: CitationStyle, locale: Locale): string {
  const known = lastBuild()?.references ?? patterns;
  const key = JSON.stringify([style, locale, item]);
  let reference = known.get(key);
  if (reference === undefined) known.set(key, (reference = layOut(item, style, locale)));
  return reference;
}

const standIns = { title: 'Title of a page', URL: 'https://page.invalid/' };
const patterns = new Map<string, string>();

/** A title whose letters no style changes, and the stop at its end, which decides what may follow it. */
const asItIs = /^(\p{Lu}(?:[\p{L}\p{N}()/%]|(?:[,:;.]? |[,:;.’-])(?=[\p{L}\p{N}(]))*)([.?!]?)$/u;

/**
 * A reference by citeproc. One engine a style and language is kept by citation.js; each reference is made by itself,
 * or citeproc would tell two of one year apart by letters.
 */
export function layOut(item: CslItem, style: CitationStyle, locale: Locale): string {
  const engine = plugins.config.get('@csl').engine([item], style, languages[locale], 'text');
  engine.updateItems([item.id]);
  const [, [reference = '']] = engine.makeBibliography();
  return reference.trim();
}
