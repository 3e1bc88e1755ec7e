import { secondHand } from '../model/vocabulary.ts';
import type { CitationMark, PageCitations } from './citations.ts';
import { type Atlas, type AtlasEntry, entriesOf } from './entry.ts';
import { subjectOf } from './positions.ts';
import { repliesTo, type ReplyView, replyViews } from './replies.ts';

/** A position as lists show it: who, which stance, since when, from whose account, cited on this page. */
export interface PositionRow {
  position: AtlasEntry<'positions'>;
  holders: AtlasEntry<'stakeholders'>[];
  issue: AtlasEntry<'issues'>;
  /** The sentence that the stance is on. */
  proposition: string;
  /** True where every piece of evidence is somebody else's account. */
  secondHand: boolean;
  /** Who passed it on, where nobody speaks for the holder. */
  via: AtlasEntry<'stakeholders'>[];
  citations: CitationMark[];
  /** What holders say of it; only on pages that list sources. */
  replies: ReplyView[];
}

/** @param citations numbers the evidence on the page; left out on pages that list no sources */
export function positionRow(
  atlas: Atlas,
  position: AtlasEntry<'positions'>,
  citations?: PageCitations,
): PositionRow {
  const { facts } = position;
  const { issue, proposition } = subjectOf(atlas, position);
  const via = new Set(facts.evidence.flatMap((each) => each.via ?? []));
  return {
    position,
    holders: entriesOf(atlas, 'stakeholders', facts.holders ?? []),
    issue,
    proposition: proposition.text,
    secondHand: facts.evidence.every(({ attribution }) => secondHand.includes(attribution)),
    via: entriesOf(atlas, 'stakeholders', [...via]),
    citations: citations ? facts.evidence.map(({ source, at }) => citations.cite(source, at)) : [],
    replies: citations ? replyViews(atlas, repliesTo(atlas, position), citations) : [],
  };
}
