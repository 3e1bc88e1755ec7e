import { fill, words } from '../i18n/index.ts';
import type { Participant } from '../model/event.ts';
import type { Role } from '../model/vocabulary.ts';
import type { Locale } from '../site.ts';
import { type Atlas, type AtlasEntry, entryOf } from './entry.ts';
import { referrersBy } from './relations.ts';

/** People and bodies who sat together, or belong to one coalition or association. */
export interface Gathering {
  /** Unique in the atlas, fit for an id. */
  id: string;
  /** The event, the part of one, or the members of a body: what it is called and where it stands. */
  named: { title: string; page: string; language: Locale };
  members: { stakeholder: AtlasEntry<'stakeholders'>; role: Role | undefined }[];
  /** What a session or a membership is told by. */
  place: { source: string; at: string } | undefined;
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
 */
export const gatherings = (atlas: Atlas): Gathering[] => [
  ...atlas.events.flatMap((event) => sittingsOf(atlas, event)),
  ...atlas.stakeholders.flatMap((body) => membersOf(atlas, body)),
];

function sittingsOf(atlas: Atlas, event: AtlasEntry<'events'>): Gathering[] {
  const { language } = event;
  const parts = event.facts.sessions.map((session) => ({
    id: `${event.id}-${session.id}`,
    named: {
      title: `${event.title}: ${session.title}`,
      page: `${event.page}#session-${session.id}`,
      language,
    },
    participants: session.participants,
    place: session,
  }));
  const whole = {
    id: event.id,
    named: { title: event.title, page: event.page, language },
    participants: event.facts.participants,
    place: event.facts.evidence[0],
  };
  return (parts.length > 0 ? parts : [whole])
    .map(({ participants, place, ...gathering }) => ({
      ...gathering,
      members: seatedOf(atlas, participants),
      place,
    }))
    .filter(({ members }) => members.length > 1);
}

function seatedOf(atlas: Atlas, participants: readonly Participant[]): Gathering['members'] {
  const found = new Map<string, Gathering['members'][number]>();
  for (const { stakeholder, role } of participants) {
    if (!stakeholder || !seated.includes(role) || found.has(stakeholder)) continue;
    found.set(stakeholder, { stakeholder: entryOf(atlas, 'stakeholders', stakeholder), role });
  }
  return [...found.values()];
}

function membersOf(atlas: Atlas, body: AtlasEntry<'stakeholders'>): Gathering[] {
  const members = referrersBy(atlas, body, 'stakeholders', 'memberships.body');
  const [first] = members;
  if (!first) return [];
  const place = first.facts.memberships.find((each) => each.body === body.id);
  return [
    {
      id: body.id,
      named: {
        title: fill(words(atlas.locale).relations.membersOf, { title: body.title }),
        page: body.page,
        language: atlas.locale,
      },
      members: [body, ...members].map((stakeholder) => ({ stakeholder, role: undefined })),
      place,
    },
  ];
}
