import { shapes } from '../model/collections.ts';
import { textDigest } from '../model/translation.ts';
import type { Entry } from './content.ts';
import type { CheckedReading } from './handover.ts';
import { checkProse } from './prose.ts';

/**
 * What the store keeps of an entry (`content.config.ts`): its facts, the words of its translations, and what its prose
 * points to; never prose or HTML.
 * @param folder path of the content folder from the project
 * @param known what is known of the prose of files already
 */
export function storedEntry(
  entry: Entry,
  folder: string,
  known: CheckedReading['prose'] = new Map(),
): Record<string, unknown> {
  const translations: Record<string, unknown> = {};
  for (const [language, { data, file, path }] of Object.entries(entry.translations)) {
    translations[language] = { words: data, path, hasProse: Boolean(file.body?.trim()) };
  }
  return { facts: entry.data, translations, path: entry.path, folder, ...derived(entry, known) };
}

const kept = new WeakMap<object, Record<string, unknown>>();

/** What follows from an entry's own data and prose; the same for as long as it is the same entry. */
function derived(entry: Entry, known: CheckedReading['prose']): Record<string, unknown> {
  let made = kept.get(entry.data);
  if (!made) {
    made = {
      prose: pointers(entry, known),
      digest: textDigest(shapes[entry.collection].schema, entry.data, entry.file.body),
    };
    kept.set(entry.data, made);
  }
  return made;
}

/** What the prose of an entry points to, without the places where it does. */
function pointers({ file }: Entry, known: CheckedReading['prose']): Record<string, unknown> {
  if (file.body === null) return { words: 0, citations: [], links: [], terms: [], figures: [] };
  const facts =
    known.get(file.file) ?? checkProse({ file: file.file, body: file.body, bodyLine: file.bodyLine });
  return {
    words: facts.paragraphs.reduce((sum, { words }) => sum + words, 0),
    citations: facts.citations.map(({ source, at }) => ({ source, at })),
    links: facts.links.map(({ target }) => target),
    terms: facts.terms.map(({ id }) => id),
    figures: facts.figures.map(({ id }) => id),
  };
}
