import type { Coverage } from '../checks/coverage.ts';
import type { EntrySnapshot, Snapshot } from './snapshot.ts';

/** What became of one entry. */
export interface Change {
  key: string;
  how: 'added' | 'changed' | 'moved' | 'removed';
  /** Key under which it was known, where it moved. */
  formerKey?: string;
  title: string;
  /** Fields that differ, `prose` and the languages of translations among them; none for what is new or gone. */
  fields: string[];
  before?: EntrySnapshot | undefined;
  after?: EntrySnapshot | undefined;
}

/** A stance that is new, gone or not what it was. */
export interface StanceChange {
  key: string;
  who: string;
  proposition: string;
  before?: Stance | undefined;
  after?: Stance | undefined;
}

interface Stance {
  stance: string;
  date: string;
}

export interface Comparison {
  changes: Change[];
  stances: StanceChange[];
  /** Rows of the coverage report whose numbers differ. */
  coverage: { what: string; before: number; after: number }[];
  /** Pages of other entries that show something else now: key and language. */
  touched: string[];
  problems: { before: number; after: number };
}

/** What a change does to the atlas, from how it was before and is after. */
export function compare(before: Snapshot, after: Snapshot): Comparison {
  const changes = changesBetween(before.entries, after.entries);
  const own = new Set(changes.map(({ key }) => key));
  return {
    changes,
    stances: changes.flatMap(stanceChange),
    coverage: coverageChanges(before.coverage, after.coverage),
    touched: Object.entries(after.entries).flatMap(([key, { pages }]) => {
      const then = before.entries[key];
      if (own.has(key) || !then) return [];
      return Object.keys(pages)
        .filter((language) => then.pages[language] !== undefined && then.pages[language] !== pages[language])
        .map((language) => `${key}, ${language}`);
    }),
    problems: { before: before.problems, after: after.problems },
  };
}

type Entries = Record<string, EntrySnapshot>;

function changesBetween(before: Entries, after: Entries): Change[] {
  const gone = new Set(Object.keys(before).filter((key) => !after[key]));
  const found: Change[] = [];
  for (const [key, entry] of Object.entries(after)) {
    const formerKey = before[key] ? undefined : formerKeysOf(key, entry).find((each) => gone.has(each));
    const then = before[formerKey ?? key];
    if (formerKey !== undefined) gone.delete(formerKey);
    const fields = then ? differing(then, entry) : [];
    if (then && formerKey === undefined && fields.length === 0) continue;
    found.push({
      key,
      how: formerKey !== undefined ? 'moved' : then ? 'changed' : 'added',
      ...(formerKey !== undefined && { formerKey }),
      title: entry.title,
      fields,
      before: then,
      after: entry,
    });
  }
  for (const key of gone) {
    const entry = before[key];
    if (entry) found.push({ key, how: 'removed', title: entry.title, fields: [], before: entry });
  }
  return found.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Former ids lie where the entry lies; a position may also have left the folder of another issue. */
function formerKeysOf(key: string, { facts }: EntrySnapshot): string[] {
  const former = (facts['formerIds'] as string[] | undefined) ?? [];
  return former.map((id) => key.replace(/[^/]*$/, id));
}

function differing(before: EntrySnapshot, after: EntrySnapshot): string[] {
  const names = [...new Set([...Object.keys(before.facts), ...Object.keys(after.facts)])];
  const fields = names.filter(
    (name) => JSON.stringify(before.facts[name]) !== JSON.stringify(after.facts[name]),
  );
  const [canonical = '', ...others] = [
    ...new Set([...Object.keys(after.files), ...Object.keys(before.files)]),
  ];
  const prose = bodyOf(before.files[canonical]) !== bodyOf(after.files[canonical]) ? ['prose'] : [];
  const translations = others
    .filter((language) => before.files[language] !== after.files[language])
    .map((language) => `translation (${language})`);
  return [...fields, ...prose, ...translations];
}

const bodyOf = (text = ''): string => text.replace(/^---\n[^]*?\n---\n/, '');

function stanceChange({ key, before, after }: Change): StanceChange[] {
  if (!key.startsWith('positions/')) return [];
  const [then, now] = [stanceOf(before), stanceOf(after)];
  if (then && now && then.stance === now.stance && then.date === now.date) return [];
  const facts = (after ?? before)?.facts ?? {};
  const holders = (facts['holders'] as string[] | undefined)?.join(', ');
  return [
    {
      key,
      who: holders ?? `“${String(facts['unnamed'])}”`,
      proposition: String(facts['proposition']),
      before: then,
      after: now,
    },
  ];
}

const stanceOf = (entry: EntrySnapshot | undefined): Stance | undefined =>
  entry && { stance: String(entry.facts['stance']), date: String(entry.facts['date']) };

function coverageChanges(before: Coverage, after: Coverage): Comparison['coverage'] {
  const [then, now] = [rowsOf(before), rowsOf(after)];
  return [...new Set([...then.keys(), ...now.keys()])]
    .map((what) => ({ what, before: then.get(what) ?? 0, after: now.get(what) ?? 0 }))
    .filter(({ before: one, after: other }) => one !== other);
}

function rowsOf({ collections, attributions, sources }: Coverage): Map<string, number> {
  return new Map([
    ...collections.flatMap(({ name, entries, citations, uncitedParagraphs }) => [
      [`${name}: entries`, entries] as const,
      [`${name}: citations`, citations] as const,
      [`${name}: paragraphs without a citation`, uncitedParagraphs] as const,
    ]),
    ...attributions.map(
      ({ attribution, positions }) => [`positions by attribution: ${attribution}`, positions] as const,
    ),
    ...sources.flatMap(({ id, uses, uncited }) => [
      [`source ${id}: uses`, uses] as const,
      [`source ${id}: places not cited`, uncited.length] as const,
    ]),
  ]);
}
