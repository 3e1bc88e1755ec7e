import { type Atlas, type AtlasEntry, isA } from './entry.ts';
import { positionsOnIssue } from './balance.ts';
import type { ListLink } from './list-part.ts';
import { pageAddress, pageCount, pageOf } from './paging.ts';
import { referrers } from './relations.ts';
import { byYear, type Moment, newest, timeline } from './timeline.ts';

/** What of the timeline a page shows: everything, what concerns one entry, or one year. */
export interface TimelineScope {
  /** Key of a topic, an issue or a stakeholder. */
  key?: string;
  /** `null` for what carries no date. */
  year?: string | null;
  /** Of a year that is too long for a page, which of its pages, from 1. */
  number?: number;
}

/** A page shows no more moments than these; beyond, it leads to the years, and a year has several pages. */
const mostOnPage = 400;

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
export const timelinePage = ({ key, year, number = 1 }: TimelineScope): string =>
  pageAddress(`timeline/${key ? `${key}/` : ''}${year === undefined ? '' : `${year ?? 'undated'}/`}`, number);

/** Every scope that has a page: the whole, each entry with at least two moments, and the years of those too long for one. */
export function timelineScopes(atlas: Atlas, most = mostOnPage): TimelineScope[] {
  const entries = [...atlas.topics, ...atlas.issues, ...atlas.stakeholders];
  const yearsOf = (moments: readonly Moment[], key?: string): TimelineScope[] =>
    fitsOnTimeline(moments, most)
      ? []
      : byYear(moments).flatMap(({ year, moments: { length } }) =>
          Array.from({ length: pageCount(length, most) }, (_, index) => ({
            ...(key && { key }),
            year,
            number: index + 1,
          })),
        );
  return [
    {},
    ...entries.flatMap((entry) => {
      const moments = timelineOf(atlas, entry);
      return moments.length > 1 ? [{ key: entry.key }, ...yearsOf(moments, entry.key)] : [];
    }),
    ...yearsOf(timeline(atlas)),
  ];
}

/** True where the moments fit on one page. */
export const fitsOnTimeline = (moments: readonly Moment[], most = mostOnPage): boolean =>
  moments.length <= most;

/** The moments of a scope; of a year, all of them, whatever the page. */
export function momentsIn(atlas: Atlas, { key, year }: TimelineScope): readonly Moment[] {
  const entry = key ? atlas.byKey.get(key) : undefined;
  const all = entry ? timelineOf(atlas, entry) : timeline(atlas);
  if (year === undefined) return all;
  return byYear(all).find((each) => each.year === year)?.moments ?? [];
}

/** Those on the page of a scope: all where they fit, a part of a long year, and else the newest. */
export function momentsOnPage(atlas: Atlas, scope: TimelineScope, most = mostOnPage): readonly Moment[] {
  const moments = momentsIn(atlas, scope);
  if (fitsOnTimeline(moments, most)) return moments;
  return scope.year === undefined ? newest(moments) : pageOf(moments, scope.number ?? 1, most);
}

/** The pages of a year, in order. */
export const pagesOfYear = (
  scope: TimelineScope,
  moments: readonly Moment[],
  most = mostOnPage,
): ListLink[] =>
  Array.from({ length: pageCount(moments.length, most) }, (_, index) => ({
    label: String(index + 1),
    page: timelinePage({ ...scope, number: index + 1 }),
  }));
