import { dateInWords } from '../i18n/format.ts';
import { words } from '../i18n/index.ts';
import type { Proposition } from '../model/issue.ts';
import type { Act, Attribution } from '../model/vocabulary.ts';
import type { PositionResult } from './search-record.ts';
import type { CitationMark, PageCitations } from './citations.ts';
import { type Atlas, type AtlasEntry, entriesOf, entryOf } from './entry.ts';
import { historyAround, othersOn } from './others.ts';
import type { Excerpt } from './paging.ts';
import { subjectOf } from './positions.ts';
import { positionsOnProposition } from './positions-index.ts';
import { repliesTo, type ReplyView, replyViews } from './replies.ts';
import { positionRow, type PositionRow } from './rows.ts';
import { holdersInWords } from './titles.ts';

/** One piece of evidence as the page shows it. */
export interface EvidenceView {
  source: AtlasEntry<'sources'>;
  at: string;
  act: Act;
  attribution: Attribution;
  via: AtlasEntry<'stakeholders'>[];
  citation: CitationMark;
}

/** Everything that the page of a position shows besides its prose. */
export interface PositionView {
  who: string;
  row: PositionRow;
  issue: AtlasEntry<'issues'>;
  proposition: Proposition;
  propositionCitation: CitationMark;
  instrument: AtlasEntry<'instruments'> | undefined;
  speaker: AtlasEntry<'stakeholders'> | undefined;
  capacity: string | undefined;
  evidence: EvidenceView[];
  /** What holders say of how it is recorded. */
  replies: ReplyView[];
  /** The chain of earlier and later positions, itself included; oldest first. */
  history: Excerpt<PositionRow>;
  others: Excerpt<PositionRow>;
  /** How many positions there are on the proposition, this one included. */
  onProposition: number;
  /** What a search result shows of it. */
  result: PositionResult;
}

export function positionView(
  atlas: Atlas,
  entry: AtlasEntry<'positions'>,
  citations: PageCitations,
): PositionView {
  const { facts } = entry;
  const t = words(atlas.locale);
  const { issue, proposition } = subjectOf(atlas, entry);
  const propositionCitation = citations.cite(proposition.source, proposition.at);
  const evidence = facts.evidence.map(({ source, at, act, attribution, via }) => ({
    source: entryOf(atlas, 'sources', source),
    at,
    act,
    attribution,
    via: entriesOf(atlas, 'stakeholders', via ?? []),
    citation: citations.cite(source, at),
  }));
  const rowsOf = (excerpt: Excerpt<AtlasEntry<'positions'>>): Excerpt<PositionRow> => ({
    ...excerpt,
    shown: excerpt.shown.map((each) => positionRow(atlas, each)),
  });
  const who = holdersInWords(entry, atlas.byKey, atlas.locale);
  return {
    who,
    row: positionRow(atlas, entry),
    issue,
    proposition,
    propositionCitation,
    instrument: proposition.instrument ? entryOf(atlas, 'instruments', proposition.instrument) : undefined,
    speaker: facts.speaker ? entryOf(atlas, 'stakeholders', facts.speaker) : undefined,
    capacity: facts.capacity ? t.capacities[facts.capacity] : undefined,
    evidence,
    replies: replyViews(atlas, repliesTo(atlas, entry), citations),
    history: rowsOf(historyAround(atlas, entry)),
    others: rowsOf(othersOn(atlas, entry)),
    onProposition: positionsOnProposition(atlas, facts.proposition).length,
    result: {
      who,
      stance: facts.stance,
      stanceWord: t.stances[facts.stance],
      proposition: proposition.text,
      date: dateInWords(facts.date, atlas.locale),
      source: evidence[0]?.source.title ?? '',
      attribution: evidence[0] ? t.attributions[evidence[0].attribution] : '',
    },
  };
}
