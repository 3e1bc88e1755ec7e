import type { Conclusion, Session } from '../model/event.ts';
import type { CitationMark, PageCitations } from './citations.ts';
import type { Atlas, AtlasEntry } from './entry.ts';
import { grouping } from './grouping.ts';

/** What a session concluded about an issue. It belongs to the session, and to no participant. */
export interface SessionConclusion {
  text: string;
  event: AtlasEntry<'events'>;
  session: { id: string; title: string };
  citation: CitationMark;
}

/** What sessions said collectively on an issue, in the order of the events. */
export function conclusionsOn(
  atlas: Atlas,
  issue: AtlasEntry<'issues'>,
  citations: PageCitations,
): SessionConclusion[] {
  return concludedOn(atlas, issue).map(
    ({ event, session: { id, title }, conclusion: { text, source, at } }) => ({
      text,
      event,
      session: { id, title },
      citation: citations.cite(source, at),
    }),
  );
}

interface Concluded {
  event: AtlasEntry<'events'>;
  session: Session;
  conclusion: Conclusion;
}

const byIssue = grouping<AtlasEntry<'events'>>(({ facts }) =>
  facts.sessions.flatMap(({ conclusions }) => conclusions.flatMap(({ issues }) => issues)),
);

/** The conclusions on an issue, in the order of the events. */
export const concludedOn = ({ events }: Atlas, { id }: AtlasEntry<'issues'>): Concluded[] =>
  byIssue(events, id).flatMap((event) =>
    event.facts.sessions.flatMap((session) =>
      session.conclusions
        .filter(({ issues }) => issues.includes(id))
        .map((conclusion) => ({ event, session, conclusion })),
    ),
  );
