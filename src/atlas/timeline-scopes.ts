import { type Atlas, type AtlasEntry, isA } from './entry.ts';
import { positionsOnIssue } from './balance.ts';
import { referrers } from './relations.ts';
import { byYear, type Moment, timeline } from './timeline.ts';

/** What of the timeline a page shows: everything, what concerns one entry, or one year. */
export interface TimelineScope {
  /** Key of a topic, an issue or a stakeholder. */
  key?: string;
  /** `null` for what carries no date. */
  year?: string | null;
}

/** A page shows no more moments than these; beyond, it leads to the years. */
const mostOnPage = 800;

const made = new WeakMap<Atlas, ReadonlyMap<string, readonly number[]>>();

/** Places in the timeline of the moments of each entry, by its key; found once an atlas. */
function places(atlas: Atlas): ReadonlyMap<string, readonly number[]> {
  let known = made.get(atlas);
  if (!known) {
    const found = new Map<string, number[]>();
    timeline(atlas).forEach(({ entry: { key } }, index) => {
      const own = found.get(key);
      if (own) own.push(index);
      else found.set(key, [index]);
    });
    made.set(atlas, (known = found));
  }
  return known;
}

/** The moments of some entries, in order. */
function momentsOf(atlas: Atlas, entries: Iterable<AtlasEntry>): Moment[] {
  const all = timeline(atlas);
  const known = places(atlas);
  const keys = new Set([...entries].map(({ key }) => key));
  const own = [...keys].flatMap((key) => known.get(key) ?? []).sort((a, b) => a - b);
  return own.flatMap((index) => all[index] ?? []);
}

/** What concerns a topic, an issue or a stakeholder, each moment once. */
export function timelineOf(atlas: Atlas, entry: AtlasEntry): Moment[] {
  if (isA(entry, 'issues')) return momentsOf(atlas, concerning(atlas, entry));
  if (isA(entry, 'topics')) {
    const issues = referrers(atlas, entry, 'issues', ({ field }) => field === 'topic');
    return momentsOf(
      atlas,
      issues.flatMap((issue) => concerning(atlas, issue)),
    );
  }
  // Of a stakeholder: what it held, said, took part in, issued, ran and published; not what it only passed on.
  const own = (atlas.incoming.get(entry.key) ?? []).filter(
    ({ field }) => field !== 'prose' && field !== 'evidence.via',
  );
  return momentsOf(
    atlas,
    own.map(({ from }) => from),
  );
}

/** Positions on an issue, events about it, and the life of its instruments and programs. */
function concerning(atlas: Atlas, issue: AtlasEntry<'issues'>): AtlasEntry[] {
  const { instruments, programs } = issue.facts;
  const parts = [
    ...instruments.map((id) => `instruments/${id}`),
    ...programs.map((id) => `programs/${id}`),
  ].flatMap((key) => atlas.byKey.get(key) ?? []);
  const events = referrers(atlas, issue, 'events', ({ field }) =>
    ['issues', 'sessions.issues'].includes(field),
  );
  return [...positionsOnIssue(atlas, issue), ...events, ...parts];
}

/** Address of a scope's page, without language and base: `timeline/topics/cybersecurity/`. */
export const timelinePage = ({ key, year }: TimelineScope): string =>
  `timeline/${key ? `${key}/` : year === undefined ? '' : `${year ?? 'undated'}/`}`;

/** Every scope that has a page: the whole, each entry with at least two moments, and the years where all are too many. */
export function timelineScopes(atlas: Atlas, most = mostOnPage): TimelineScope[] {
  const entries = [...atlas.topics, ...atlas.issues, ...atlas.stakeholders];
  const years = fitsOnTimeline(timeline(atlas), most) ? [] : byYear(timeline(atlas));
  return [
    {},
    ...entries.filter((entry) => timelineOf(atlas, entry).length > 1).map(({ key }) => ({ key })),
    ...years.map(({ year }) => ({ year })),
  ];
}

/** True where the moments fit on one page. */
export const fitsOnTimeline = (moments: readonly Moment[], most = mostOnPage): boolean =>
  moments.length <= most;

/** The moments of a scope. */
export function momentsIn(atlas: Atlas, { key, year }: TimelineScope): readonly Moment[] {
  const entry = key ? atlas.byKey.get(key) : undefined;
  if (entry) return timelineOf(atlas, entry);
  const all = timeline(atlas);
  if (year === undefined) return all;
  return byYear(all).find((each) => each.year === year)?.moments ?? [];
}
