import type { Entry } from '../../src/mdx/content.ts';
import type { ContentName, DataOf } from '../../src/model/collections.ts';
import type { RefTarget } from '../../src/model/fields.ts';
import type { Source } from '../../src/model/source.ts';
import { languages } from '../../src/model/vocabulary.ts';
import { fold } from './fold.ts';

/** Something to choose. */
export interface Option {
  /** What is written into the file. */
  value: string;
  name: string;
  /** A sentence that tells more. */
  about?: string;
  /** Everything it can be found by, folded. */
  words: string;
  /** True for what is offered whatever is typed: to leave out, to add. */
  always?: true;
}

/** What the content holds, as something to refer to. */
export interface Catalogue {
  entries: readonly Entry[];
  entry(key: string): Entry | undefined;
  options(target: RefTarget): readonly Option[];
  /** The places of a source; undefined where there is no such source. */
  places(source: string): readonly string[] | undefined;
  /** Whether an id is an entry's, or was one's. */
  taken(collection: ContentName, id: string): boolean;
}

export function catalogueOf(entries: readonly Entry[]): Catalogue {
  const byKey = new Map(entries.map((entry) => [`${entry.collection}/${entry.id}`, entry]));
  const made = new Map<RefTarget, readonly Option[]>();
  return {
    entries,
    entry: (key) => byKey.get(key),
    options(target) {
      const options = made.get(target) ?? optionsOf(target, entries);
      made.set(target, options);
      return options;
    },
    places: (source) => (byKey.get(`sources/${source}`)?.data as Source | undefined)?.places,
    taken: (collection, id) =>
      byKey.has(`${collection}/${id}`) ||
      entries.some((entry) => entry.collection === collection && formerIdsOf(entry).includes(id)),
  };
}

function formerIdsOf(entry: Entry): string[] {
  const { formerIds = [] } = entry.data as { formerIds?: string[] };
  const [folder, nested] = entry.id.split('/');
  return nested ? formerIds.map((id) => `${folder ?? ''}/${id}`) : formerIds;
}

function optionsOf(target: RefTarget, entries: readonly Entry[]): Option[] {
  const options =
    target === 'proposition' || target === 'session'
      ? entries.flatMap((entry) => partOptions(entry, target))
      : entries
          .filter(({ collection }) => (target === 'entry' ? collection !== 'pages' : collection === target))
          .map((entry) => option(entry, target === 'entry' ? `${entry.collection}/${entry.id}` : entry.id));
  return options.sort((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1));
}

/** The fields by which entries are named, whatever their collection. */
interface Named {
  title?: string;
  summary?: string;
  definition?: string;
  expansion?: string;
  acronym?: string;
  nativeName?: string;
  aliases?: Partial<Record<(typeof languages)[number], string[]>>;
}

function namesOf(entry: Entry): string[] {
  const own = entry.data as Named;
  const translated = Object.values(entry.translations).map(({ data }) => data['title']);
  const names = [own.acronym, own.nativeName, own.expansion, ...translated];
  const aliases = languages.flatMap((language) => own.aliases?.[language] ?? []);
  return [...names, ...aliases].filter((name): name is string => typeof name === 'string');
}

function option(entry: Entry, value: string): Option {
  const { title, summary, definition, acronym } = entry.data as Named;
  const about = summary ?? definition;
  const name = title ?? about ?? value;
  return {
    value,
    name: acronym && acronym !== title ? `${name} (${acronym})` : name,
    ...(about && about !== name ? { about } : {}),
    words: fold([value, name, ...namesOf(entry)].join('\n')),
  };
}

function partOptions(entry: Entry, target: 'proposition' | 'session'): Option[] {
  if (target === 'session') {
    if (entry.collection !== 'events') return [];
    const { title, sessions } = entry.data as DataOf<'events'>;
    return sessions.map((each) => part(entry, each.id, each.title, title));
  }
  if (entry.collection !== 'issues') return [];
  const { title, propositions } = entry.data as DataOf<'issues'>;
  return propositions.map((each) => part(entry, each.id, each.text, title));
}

function part(entry: Entry, id: string, name: string, whole: string): Option {
  const value = `${entry.id}#${id}`;
  return { value, name, about: whole, words: fold([value, name, whole, ...namesOf(entry)].join('\n')) };
}

/**
 * The options in which every typed word occurs, whatever its case and accents: what is called so first, then what
 * starts so. Those that are always offered come last.
 */
export function matching(options: readonly Option[], typed: string): Option[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [...options];
  const whole = wanted.join(' ');
  const found = options
    .filter(({ words, always }) => !always && wanted.every((word) => words.includes(word)))
    .map((each) => ({ each, rank: rankOf(each, whole) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ each }) => each);
  return [...found, ...options.filter(({ always }) => always)];
}

function rankOf({ words }: Option, whole: string): number {
  const lines = words.split('\n');
  if (lines.includes(whole)) return 0;
  if (lines.some((line) => line.startsWith(whole))) return 1;
  return lines.some((line) => line.includes(` ${whole}`)) ? 2 : 3;
}
