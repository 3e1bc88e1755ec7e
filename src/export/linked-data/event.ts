import { isShown, type Shown, type ShownEntry, shownAt } from '../shown.ts';
import { parseDate } from '../../model/dates.ts';
import type { EventFormat, Role } from '../../model/vocabulary.ts';
import { isoDate, type LinkedNode, refs, refTo } from './node.ts';

const modes: Record<EventFormat, string> = {
  'in-person': 'OfflineEventAttendanceMode',
  virtual: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
};
const organizing: readonly Role[] = ['organizer', 'co-host'];
const performing: readonly Role[] = ['keynote', 'speaker', 'panelist'];

/** Something that happened or is due, as an `Event`, with those who ran it, spoke and took part. */
export function event(shown: Shown, { facts }: ShownEntry<'events'>): LinkedNode {
  const people = facts.participants.flatMap(({ stakeholder, role }) =>
    stakeholder ? [{ role, ref: refTo(shown, `stakeholders/${stakeholder}`) }] : [],
  );
  const as = (fits: (role: Role) => boolean) => people.filter(({ role }) => fits(role)).map(({ ref }) => ref);
  return {
    '@type': 'Event',
    ...when(facts.date),
    eventAttendanceMode: facts.format && `https://schema.org/${modes[facts.format]}`,
    location: facts.place && { '@type': 'Place', name: facts.place },
    organizer: as((role) => organizing.includes(role)),
    performer: as((role) => performing.includes(role)),
    attendee: as((role) => !organizing.includes(role) && !performing.includes(role)),
    about: [...refs(shown, 'issues', facts.issues), ...refs(shown, 'instruments', facts.instruments)],
    superEvent: facts.series && series(shown, facts.series),
    subjectOf: refs(shown, 'sources', [...new Set(facts.evidence.map(({ source }) => source))]),
  };
}

/** A series is a program in the atlas, so it is named rather than referred to as an event. */
function series(shown: Shown, id: string): LinkedNode | undefined {
  const entry = shownAt(shown, `programs/${id}`);
  return isShown(entry, 'programs') ? { '@type': 'EventSeries', name: entry.title } : undefined;
}

function when(date: string | undefined): { startDate?: string; endDate?: string } {
  if (!date) return {};
  const single = isoDate(date);
  if (single) return { startDate: single };
  const { kind, start, end } = parseDate(date);
  if (kind !== 'throughout') return {};
  const [from, to] = date.split('/');
  return {
    ...(from && start && !start.approximate && { startDate: from }),
    ...(to && end && !end.approximate && { endDate: to }),
  };
}
