import type { CitationMark, PageCitations } from './citations.ts';
import type { Atlas, AtlasEntry } from './entry.ts';

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
  return atlas.events.flatMap((event) =>
    event.facts.sessions.flatMap(({ id, title, conclusions }) =>
      conclusions
        .filter(({ issues }) => issues.includes(issue.id))
        .map(({ text, source, at }) => ({
          text,
          event,
          session: { id, title },
          citation: citations.cite(source, at),
        })),
    ),
  );
}
