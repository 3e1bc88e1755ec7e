import { compareDates, sortDay } from '../model/dates.ts';
import type { EventKind, Follows, StageKind, StanceValue } from '../model/vocabulary.ts';
import { type Atlas, type AtlasEntry, isA } from './entry.ts';

/** One dated thing. */
export interface Moment {
  /** EDTF; absent where the source gives no date. */
  date?: string;
  /** What the source says of the time instead. */
  dateText?: string;
  what: 'event' | 'position' | 'stage' | 'version' | 'started' | 'ended' | 'due' | 'source';
  /** For a step in the life of an instrument, which. */
  stage?: StageKind;
  /** For an event, of what kind. */
  kind?: EventKind;
  /** For a position, which stance it is. */
  stance?: StanceValue;
  /** For a position that follows an earlier one of its holder, which, and what it does to it. */
  follows?: { position: string; how: Follows };
  entry: AtlasEntry;
  /** One sentence, where the entry's title alone would not say what happened. */
  text?: string;
  /** True for what was still due when the sources spoke of it. */
  upcoming: boolean;
}

const made = new WeakMap<Atlas, readonly Moment[]>();

/** Every dated thing in the atlas, oldest first; what carries no date comes last. Sorted once an atlas. */
export function timeline(atlas: Atlas): readonly Moment[] {
  let moments = made.get(atlas);
  if (!moments) made.set(atlas, (moments = momentsIn(atlas).sort(byTime)));
  return moments;
}

function momentsIn(atlas: Atlas): Moment[] {
  return [
    ...atlas.events.map(eventMoment),
    ...atlas.positions.map((entry): Moment => ({
      what: 'position',
      date: entry.facts.date,
      stance: entry.facts.stance,
      ...(entry.facts.follows ? { follows: entry.facts.follows } : {}),
      entry,
      text: entry.summary,
      upcoming: false,
    })),
    ...atlas.instruments.flatMap((entry) =>
      entry.facts.stages.map(({ stage, date, text }): Moment => ({
        what: 'stage',
        stage,
        date,
        entry,
        ...(text ? { text } : {}),
        upcoming: stage === 'review',
      })),
    ),
    ...atlas.instruments.flatMap((entry) =>
      entry.facts.versions.map(({ date, title }): Moment => ({
        what: 'version',
        date,
        entry,
        text: title,
        upcoming: false,
      })),
    ),
    ...atlas.programs.flatMap(programMoments),
    ...atlas.sources.flatMap((entry): Moment[] =>
      entry.facts.issued ? [{ what: 'source', date: entry.facts.issued, entry, upcoming: false }] : [],
    ),
  ];
}

function eventMoment(entry: AtlasEntry<'events'>): Moment {
  const { date, dateText, kind, upcoming } = entry.facts;
  return {
    what: 'event',
    kind,
    entry,
    text: entry.summary,
    upcoming,
    ...(date ? { date } : {}),
    ...(dateText ? { dateText } : {}),
  };
}

function programMoments(entry: AtlasEntry<'programs'>): Moment[] {
  return (['started', 'ended', 'due'] as const).flatMap((what) => {
    const date = entry.facts[what];
    return date ? [{ what, date, entry, upcoming: what === 'due' }] : [];
  });
}

/** Moments of one entry at one time keep the order in which the entry tells them. */
function byTime(a: Moment, b: Moment): number {
  if (!a.date || !b.date) return Number(!a.date) - Number(!b.date);
  const [one, other] = [a.entry.key, b.entry.key];
  return compareDates(a.date, b.date) || (one < other ? -1 : one > other ? 1 : 0);
}

/** So many moments the page of an issue lists; a page of the timeline has all. */
const mostListed = 60;

/** The last of some moments, oldest first, where they are more than a page lists. */
export const newest = (moments: readonly Moment[], most = mostListed): readonly Moment[] =>
  moments.slice(-most);

/** The moments that concern one issue: its events and positions, and the life of its instruments and programs. */
export function timelineOfIssue(moments: readonly Moment[], issue: AtlasEntry<'issues'>): Moment[] {
  const { byIssue, byEntry } = placesOf(moments);
  const { instruments, programs } = issue.facts;
  const parts = [...instruments.map((id) => `instruments/${id}`), ...programs.map((id) => `programs/${id}`)];
  const places = [
    ...(byIssue.get(issue.id) ?? []),
    ...[...new Set(parts)].flatMap((key) => byEntry.get(key) ?? []),
  ];
  return places.sort((a, b) => a - b).flatMap((place) => moments[place] ?? []);
}

/** Where in a list of moments those of an issue stand, and those of an instrument or program. */
interface Places {
  byIssue: ReadonlyMap<string, readonly number[]>;
  byEntry: ReadonlyMap<string, readonly number[]>;
}

const places = new WeakMap<readonly Moment[], Places>();

/** Gone through once: issues that each went through all moments would take the square of their number. */
function placesOf(moments: readonly Moment[]): Places {
  const known = places.get(moments);
  if (known) return known;
  const found = { byIssue: new Map<string, number[]>(), byEntry: new Map<string, number[]>() };
  moments.forEach(({ entry }, place) => {
    if (isA(entry, 'instruments') || isA(entry, 'programs')) add(found.byEntry, entry.key, place);
    for (const id of issuesIn(entry)) add(found.byIssue, id, place);
  });
  places.set(moments, found);
  return found;
}

function issuesIn(entry: AtlasEntry): Set<string> {
  if (isA(entry, 'positions')) return new Set([entry.facts.proposition.split('#')[0] ?? '']);
  if (!isA(entry, 'events')) return new Set();
  const { issues, sessions } = entry.facts;
  return new Set([...issues, ...sessions.flatMap((session) => session.issues)]);
}

function add(groups: Map<string, number[]>, key: string, place: number): void {
  const group = groups.get(key);
  if (group) group.push(place);
  else groups.set(key, [place]);
}

/** Sorted moments by the year under which they are listed; the last group holds what carries no date. */
export function byYear(moments: readonly Moment[]): { year: string | null; moments: Moment[] }[] {
  const groups = new Map<string | null, Moment[]>();
  for (const moment of moments) {
    const year = moment.date ? yearOf(moment.date) : null;
    const group = groups.get(year);
    if (group) group.push(moment);
    else groups.set(year, [moment]);
  }
  return [...groups].map(([year, of]) => ({ year, moments: of }));
}

/** The year under which a date is listed: the one by which lists are sorted, so 2013 for "no later than 2013". */
export const yearOf = (date: string): string => sortDay(date).slice(0, 4);
