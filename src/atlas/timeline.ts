import { compareDates, sortDay } from '../model/dates.ts';
import type { EventKind, StageKind, StanceValue } from '../model/vocabulary.ts';
import type { Atlas, AtlasEntry } from './entry.ts';

/** One dated thing. */
export interface Moment {
  /** EDTF; absent where the source gives no date. */
  date?: string;
  /** What the source says of the time instead. */
  dateText?: string;
  what: 'event' | 'position' | 'stage' | 'started' | 'ended' | 'due' | 'source';
  /** For a step in the life of an instrument, which. */
  stage?: StageKind;
  /** For an event, of what kind. */
  kind?: EventKind;
  /** For a position, which stance it is. */
  stance?: StanceValue;
  entry: AtlasEntry;
  /** One sentence, where the entry's title alone would not say what happened. */
  text?: string;
  upcoming: boolean;
}

/** Every dated thing in the atlas, oldest first; what carries no date comes last. */
export function timeline(atlas: Atlas): Moment[] {
  return [
    ...atlas.events.map(eventMoment),
    ...atlas.positions.map((entry): Moment => ({
      what: 'position',
      date: entry.facts.date,
      stance: entry.facts.stance,
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
    ...atlas.programs.flatMap(programMoments),
    ...atlas.sources.flatMap((entry): Moment[] =>
      entry.facts.issued ? [{ what: 'source', date: entry.facts.issued, entry, upcoming: false }] : [],
    ),
  ].sort(byTime);
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

function byTime(a: Moment, b: Moment): number {
  if (!a.date || !b.date) return Number(!a.date) - Number(!b.date);
  return compareDates(a.date, b.date) || (a.entry.key < b.entry.key ? -1 : 1);
}

/** The moments that concern one issue: its own events and positions, and the life of its instruments and programs. */
export function timelineOfIssue(moments: readonly Moment[], issue: AtlasEntry<'issues'>): Moment[] {
  const parts = new Set([
    ...issue.facts.instruments.map((id) => `instruments/${id}`),
    ...issue.facts.programs.map((id) => `programs/${id}`),
  ]);
  return moments.filter(({ entry }) => {
    if (entry.collection === 'positions') {
      return (entry as AtlasEntry<'positions'>).facts.proposition.startsWith(`${issue.id}#`);
    }
    if (entry.collection === 'events') {
      const { issues, sessions } = (entry as AtlasEntry<'events'>).facts;
      return issues.includes(issue.id) || sessions.some((session) => session.issues.includes(issue.id));
    }
    return parts.has(entry.key);
  });
}

/** Moments by the year in which they can first lie; the last group holds what carries no date. */
export function byYear(moments: readonly Moment[]): { year: string | null; moments: Moment[] }[] {
  const groups = new Map<string | null, Moment[]>();
  for (const moment of moments) {
    const year = moment.date ? yearOf(moment.date) : null;
    groups.set(year, [...(groups.get(year) ?? []), moment]);
  }
  return [...groups].map(([year, of]) => ({ year, moments: of }));
}

/** The year under which a date is listed; for "no later than 2013" it is 2013. */
export function yearOf(date: string): string {
  return sortDay(date).slice(0, 4);
}
