import { replyAnchor } from './addenda.ts';
import type { CitationMark, PageCitations } from './citations.ts';
import { type Atlas, type AtlasEntry, entryOf } from './entry.ts';
import { grouping } from './grouping.ts';

/** A reply as a page shows it. */
export interface ReplyView {
  reply: AtlasEntry<'replies'>;
  holder: AtlasEntry<'stakeholders'>;
  position: AtlasEntry<'positions'>;
  /** Absent for a reply that was sent to the editors. */
  citation: CitationMark | undefined;
  /** The language in which it was given, where it is shown in another. */
  from: string | undefined;
  /** Id of its place on the page of the position. */
  anchor: string;
}

/** Replies with their citations on a page, newest first. */
export function replyViews(
  atlas: Atlas,
  replies: readonly AtlasEntry<'replies'>[],
  citations: PageCitations,
): ReplyView[] {
  return replies.map((reply) => {
    const { at, holder, language, position, source } = reply.facts;
    return {
      reply,
      holder: entryOf(atlas, 'stakeholders', holder),
      position: entryOf(atlas, 'positions', position),
      citation: source && at ? citations.cite(source, at) : undefined,
      anchor: replyAnchor(reply),
      from: language.split('-')[0] === reply.language ? undefined : language,
    };
  });
}

/** The replies to one position, newest first. */
export const repliesTo = (atlas: Atlas, { id }: AtlasEntry<'positions'>): readonly AtlasEntry<'replies'>[] =>
  byPosition(atlas.replies, id);

const byPosition = grouping<AtlasEntry<'replies'>>(({ facts }) => [facts.position]);
