import { dateInWords } from '../i18n/format.ts';
import { fill, words } from '../i18n/index.ts';
import type { Locale } from '../site.ts';
import type { PageCitations } from './citations.ts';
import { type Atlas, type AtlasEntry, entryOf } from './entry.ts';
import { positionsOf } from './positions.ts';
import { referrers, referrersBy } from './relations.ts';
import { positionRow, type PositionRow } from './rows.ts';

/** One tie to another stakeholder: a membership, a post, a part, a succession. */
export interface Tie {
  /** Absent for a post of which the source names no body. */
  other: AtlasEntry<'stakeholders'> | undefined;
  /** As what; since when; what passed on. */
  text: string;
  citation: { number: number; id: string; href: string; title: string };
}

export interface StakeholderView {
  positions: PositionRow[];
  spokeFor: PositionRow[];
  /** Named groups of ties; only those that hold some. */
  ties: { id: string; label: string; ties: Tie[] }[];
  programs: AtlasEntry<'programs'>[];
  instruments: AtlasEntry<'instruments'>[];
  events: AtlasEntry<'events'>[];
  works: AtlasEntry<'sources'>[];
  /** Positions of others that this one passed on. */
  reported: AtlasEntry<'positions'>[];
  /** What need not be listed again as a mention. */
  shown: AtlasEntry[];
}

type Stakeholder = AtlasEntry<'stakeholders'>;
type Span = { from?: string | undefined; to?: string | undefined; asOf?: string | undefined };

/** Everything that the page of a stakeholder shows besides its prose, cited from top to bottom. */
export function stakeholderView(atlas: Atlas, entry: Stakeholder, citations: PageCitations): StakeholderView {
  const positions = positionsOf(atlas, entry.id).map((each) => positionRow(atlas, each, citations));
  const spokeFor = atlas.positions
    .filter(({ facts }) => facts.speaker === entry.id && !facts.holders?.includes(entry.id))
    .map((each) => positionRow(atlas, each, citations));
  const programs = referrersBy(atlas, entry, 'programs', 'runBy', 'partners');
  const instruments = referrersBy(atlas, entry, 'instruments', 'issuer');
  const events = referrers(atlas, entry, 'events', ({ field }) => field !== 'prose');
  const works = referrersBy(atlas, entry, 'sources', 'authors.entry', 'publisherEntry');
  const reported = referrersBy(atlas, entry, 'positions', 'evidence.via');
  return {
    positions,
    spokeFor,
    ties: tiesOf(atlas, entry, citations),
    programs,
    instruments,
    events,
    works,
    reported,
    shown: [
      ...[...positions, ...spokeFor].flatMap((row) => [row.position, row.issue]),
      ...programs,
      ...instruments,
      ...events,
      ...works,
      ...reported,
    ],
  };
}

function tiesOf(atlas: Atlas, entry: Stakeholder, citations: PageCitations): StakeholderView['ties'] {
  const { stakeholder: t } = words(atlas.locale);
  const { posts, memberships, partOf, succeeds } = entry.facts;
  const own = (body: string | undefined): Stakeholder | undefined =>
    body ? entryOf(atlas, 'stakeholders', body) : undefined;
  const cite = (place: { source: string; at: string }) => citations.cite(place.source, place.at);
  const held = <Item extends { body?: string | undefined; source: string; at: string }>(
    items: (facts: Stakeholder['facts']) => readonly Item[],
    text: (item: Item) => string,
  ): Tie[] =>
    atlas.stakeholders.flatMap((other) =>
      items(other.facts)
        .filter(({ body }) => body === entry.id)
        .map((item) => ({ other, text: text(item), citation: cite(item) })),
    );
  const when = (span: Span): string => spanInWords(span, atlas.locale);
  const join = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(', ');
  return [
    {
      id: 'posts',
      label: t.posts,
      ties: posts.map((post) => ({
        other: own(post.body),
        text: join(post.title, when(post)),
        citation: cite(post),
      })),
    },
    {
      id: 'people',
      label: t.heldBy,
      ties: held(
        (facts) => facts.posts,
        (post) => join(post.title, when(post)),
      ),
    },
    {
      id: 'memberships',
      label: t.memberships,
      ties: memberships.map((each) => ({
        other: own(each.body),
        text: join(each.role, when(each)),
        citation: cite(each),
      })),
    },
    {
      id: 'members',
      label: t.members,
      ties: held(
        (facts) => facts.memberships,
        (each) => join(each.role, when(each)),
      ),
    },
    {
      id: 'part-of',
      label: t.partOf,
      ties: partOf.map((each) => ({ other: own(each.body), text: when(each), citation: cite(each) })),
    },
    {
      id: 'parts',
      label: t.parts,
      ties: held(
        (facts) => facts.partOf,
        (each) => when(each),
      ),
    },
    {
      id: 'succeeds',
      label: t.succeeds,
      ties: succeeds.map((each) => ({
        other: own(each.body),
        text: join(each.date && dateInWords(each.date, atlas.locale), `${t.passedOn}: ${each.passedOn}`),
        citation: cite(each),
      })),
    },
    {
      id: 'succeeded-by',
      label: t.succeededBy,
      ties: held(
        (facts) => facts.succeeds,
        (each) => join(each.date && dateInWords(each.date, atlas.locale), `${t.passedOn}: ${each.passedOn}`),
      ),
    },
  ].filter(({ ties }) => ties.length > 0);
}

function spanInWords({ from, to, asOf }: Span, locale: Locale): string {
  const { stakeholder: t } = words(locale);
  return [
    from && fill(t.since, { date: dateInWords(from, locale) }),
    to && fill(t.until, { date: dateInWords(to, locale) }),
    asOf && fill(t.asOf, { date: dateInWords(asOf, locale) }),
  ]
    .filter(Boolean)
    .join(', ');
}
