import { words } from '../i18n/index.ts';
import { parseDate } from '../model/dates.ts';
import { type Atlas, type AtlasEntry, isA } from './entry.ts';
import { type Moment, timeline, timelineOfIssue } from './timeline.ts';

/** One dated event, or one step that was still due when the sources spoke of it. */
export interface AgendaItem {
  entry: AtlasEntry;
  /** EDTF, with a first and a last day. */
  date: string;
  /** For a step of an instrument or program, which, and what it is called; an event is told by its title. */
  step?: { id: string; name: string };
  /** In words: the kind of event, or the step. */
  kind: string;
  text: string;
  place?: string | undefined;
}

/**
 * What a calendar shows: dated events, and reviews and deadlines that were due; oldest first. What has no first or no
 * last day has no place in one.
 * @param issue none for the whole atlas
 */
export function agenda(atlas: Atlas, issue?: AtlasEntry<'issues'>): AgendaItem[] {
  const moments = issue ? timelineOfIssue(timeline(atlas), issue) : timeline(atlas);
  return moments.flatMap((moment) => {
    const { date } = moment;
    const told = moment.what === 'event' || moment.upcoming;
    return date && told && isBounded(date) ? [itemOf(moment, date, atlas)] : [];
  });
}

function isBounded(date: string): boolean {
  const { start, end } = parseDate(date);
  return start !== null && end !== null;
}

function itemOf({ entry, stage, text }: Moment, date: string, { locale }: Atlas): AgendaItem {
  const t = words(locale);
  if (isA(entry, 'events')) {
    const { kind, place } = entry.facts;
    return { entry, date, kind: t.eventKinds[kind], text: entry.summary, place };
  }
  const name = stage ? t.stageKinds[stage] : t.timeline.due;
  return { entry, date, step: { id: stage ?? 'due', name }, kind: name, text: text ?? entry.summary };
}
