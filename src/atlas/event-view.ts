import type { Participant, Session } from '../model/event.ts';
import type { Role } from '../model/vocabulary.ts';
import type { CitationMark, PageCitations } from './citations.ts';
import { type Atlas, type AtlasEntry, entriesOf, entryOf } from './entry.ts';
import { issuesOf } from './relations.ts';

/** Somebody at an event; without an entry where the source names nobody. */
export interface ParticipantView {
  entry: AtlasEntry<'stakeholders'> | undefined;
  unnamed: string | undefined;
  role: Role;
  body: AtlasEntry<'stakeholders'> | undefined;
}

export interface SessionView {
  session: Session;
  citation: CitationMark;
  participants: ParticipantView[];
  conclusions: { text: string; issues: AtlasEntry<'issues'>[]; citation: CitationMark }[];
  issues: AtlasEntry<'issues'>[];
}

export interface EventView {
  participants: ParticipantView[];
  decided: { text: string; by: AtlasEntry<'stakeholders'>[]; citation: CitationMark }[];
  sessions: SessionView[];
  issues: AtlasEntry<'issues'>[];
}

/** Everything that the page of an event shows besides its prose, cited from top to bottom. */
export function eventView(atlas: Atlas, entry: AtlasEntry<'events'>, citations: PageCitations): EventView {
  const { decided, participants, sessions } = entry.facts;
  const cite = (place: { source: string; at: string }): CitationMark =>
    citations.cite(place.source, place.at);
  return {
    decided: decided.map(({ text, by, ...place }) => ({
      text,
      by: entriesOf(atlas, 'stakeholders', by),
      citation: cite(place),
    })),
    participants: participants.map((each) => participantView(atlas, each)),
    sessions: sessions.map((session) => ({
      session,
      citation: cite(session),
      participants: session.participants.map((each) => participantView(atlas, each)),
      conclusions: session.conclusions.map(({ text, issues, ...place }) => ({
        text,
        issues: entriesOf(atlas, 'issues', issues),
        citation: cite(place),
      })),
      issues: entriesOf(atlas, 'issues', session.issues),
    })),
    issues: issuesOf(atlas, entry),
  };
}

function participantView(
  atlas: Atlas,
  { stakeholder, unnamed, role, for: body }: Participant,
): ParticipantView {
  return {
    entry: stakeholder ? entryOf(atlas, 'stakeholders', stakeholder) : undefined,
    unnamed,
    role,
    body: body ? entryOf(atlas, 'stakeholders', body) : undefined,
  };
}
