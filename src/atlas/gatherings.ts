import type { Participant } from '../model/event.ts';
import type { Role } from '../model/vocabulary.ts';
import type { CitationMark, PageCitations } from './citations.ts';
import { type Atlas, type AtlasEntry, entryOf } from './entry.ts';
import { referrersBy } from './relations.ts';

/** People and bodies who sat together, or belong to one coalition or association. */
export interface Gathering {
  /** Unique in the atlas, fit for an id. */
  id: string;
  /** The event, or the body whose members they are. */
  entry: AtlasEntry<'events'> | AtlasEntry<'stakeholders'>;
  /** For a part of an event, what it was about. */
  session: string | undefined;
  page: string;
  members: { stakeholder: AtlasEntry<'stakeholders'>; role: Role | undefined }[];
  citation: CitationMark | undefined;
}

/** In these roles one sits with others; who decides, is struck or is a party may never have met. */
const seated: readonly Role[] = [
  'organizer',
  'co-host',
  'keynote',
  'speaker',
  'panelist',
  'participant',
  'signatory',
  'endorser',
];

/**
 * Sessions and events at which at least two whom the sources name sat together, newest first, then bodies with at
 * least one member, by title.
 * @param citations numbers on the page what a session or a membership is told by
 */
export function gatherings(atlas: Atlas, citations?: PageCitations): Gathering[] {
  return [
    ...atlas.events.flatMap((event) => sittingsOf(atlas, event, citations)),
    ...atlas.stakeholders.flatMap((body) => membersOf(atlas, body, citations)),
  ];
}

function sittingsOf(
  atlas: Atlas,
  event: AtlasEntry<'events'>,
  citations: PageCitations | undefined,
): Gathering[] {
  const whole = {
    id: event.id,
    session: undefined,
    page: event.page,
    participants: event.facts.participants,
  };
  const parts = event.facts.sessions.map((session) => ({
    id: `${event.id}-${session.id}`,
    session: session.title,
    page: `${event.page}#session-${session.id}`,
    participants: session.participants,
    place: session,
  }));
  return [...parts, ...(parts.length === 0 ? [whole] : [])].flatMap(({ participants, ...about }) => {
    const members = named(atlas, participants);
    if (members.length < 2) return [];
    const place = 'place' in about ? about.place : event.facts.evidence[0];
    const { id, session, page } = about;
    return [
      {
        id,
        session,
        page,
        entry: event,
        members,
        citation: place && citations?.cite(place.source, place.at),
      },
    ];
  });
}

function named(atlas: Atlas, participants: readonly Participant[]): Gathering['members'] {
  const found = new Map<string, Gathering['members'][number]>();
  for (const { stakeholder, role } of participants) {
    if (!stakeholder || !seated.includes(role) || found.has(stakeholder)) continue;
    found.set(stakeholder, { stakeholder: entryOf(atlas, 'stakeholders', stakeholder), role });
  }
  return [...found.values()];
}

function membersOf(
  atlas: Atlas,
  body: AtlasEntry<'stakeholders'>,
  citations: PageCitations | undefined,
): Gathering[] {
  const members = referrersBy(atlas, body, 'stakeholders', 'memberships.body');
  const [first] = members;
  if (!first) return [];
  const place = first.facts.memberships.find((each) => each.body === body.id);
  return [
    {
      id: body.id,
      entry: body,
      session: undefined,
      page: body.page,
      members: [body, ...members].map((stakeholder) => ({ stakeholder, role: undefined })),
      citation: place && citations?.cite(place.source, place.at),
    },
  ];
}
