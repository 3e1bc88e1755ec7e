import { type Atlas, type AtlasEntry, isA } from './entry.ts';
import { isOfOneMonth, monthOf } from './months.ts';
import { issuesOf } from './relations.ts';
import { type Moment, timeline } from './timeline.ts';

/** What a bulletin tells apart: what happened, which instruments moved, who took which position, what was published. */
export const agendaKinds = ['happened', 'moved', 'taken', 'published'] as const;
export type AgendaKind = (typeof agendaKinds)[number];

/** What one topic saw; `null` stands for what belongs to no topic, such as a source. Kinds that hold nothing are left out. */
export interface AgendaGroup {
  topic: AtlasEntry<'topics'> | null;
  parts: { kind: AgendaKind; moments: Moment[] }[];
}

/** The bulletin of one month, built from the entries alone. */
export interface AgendaMonth {
  /** `YYYY-MM`. */
  month: string;
  /** What lies in this month as a whole, by topic, each record once. */
  within: AgendaGroup[];
  /** What is known by year or by a longer span only, one that is over with this month. */
  longer: AgendaGroup[];
  /** How many records of each kind it holds, longer spans included. */
  counts: Record<AgendaKind, number>;
  /** True where nothing in it has come about yet when the records end. */
  due: boolean;
}

const made = new WeakMap<Atlas, readonly AgendaMonth[]>();

/** Every month with records, oldest first. A record stands in one month only: that of its latest possible day. */
export function agendaMonths(atlas: Atlas): readonly AgendaMonth[] {
  let months = made.get(atlas);
  if (!months) made.set(atlas, (months = monthsIn(atlas)));
  return months;
}

/** The newest month in which something has come about. */
export const latestMonth = (atlas: Atlas): AgendaMonth | undefined =>
  agendaMonths(atlas).findLast(({ due }) => !due);

/** Every moment of a month, in the order in which its page tells them. */
export const momentsOf = ({ within, longer }: AgendaMonth): Moment[] =>
  [...within, ...longer].flatMap(({ parts }) => parts.flatMap(({ moments }) => moments));

function monthsIn(atlas: Atlas): AgendaMonth[] {
  const byMonth = new Map<string, Moment[]>();
  for (const moment of timeline(atlas)) {
    const month = moment.date ? monthOf(moment.date) : null;
    const group = month && byMonth.get(month);
    if (group) group.push(moment);
    else if (month) byMonth.set(month, [moment]);
  }
  return [...byMonth]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, moments]) => ({
      month,
      within: grouped(atlas, moments.filter(isWithin)),
      longer: grouped(
        atlas,
        moments.filter((moment) => !isWithin(moment)),
      ),
      counts: Object.fromEntries(
        agendaKinds.map((kind) => [kind, moments.filter((moment) => kindOf(moment) === kind).length]),
      ) as AgendaMonth['counts'],
      due: moments.every(({ upcoming }) => upcoming),
    }));
}

const isWithin = ({ date }: Moment): boolean => date !== undefined && isOfOneMonth(date);

function kindOf({ entry }: Moment): AgendaKind {
  if (isA(entry, 'instruments')) return 'moved';
  if (isA(entry, 'positions')) return 'taken';
  return isA(entry, 'sources') ? 'published' : 'happened';
}

/** By topic in the order of the topics, what belongs to none last. What belongs to several stands under the first. */
function grouped(atlas: Atlas, moments: readonly Moment[]): AgendaGroup[] {
  const topicOf = (entry: AtlasEntry): AtlasEntry<'topics'> | null => {
    const ids = new Set(issuesOf(atlas, entry).map(({ facts }) => facts.topic));
    return atlas.topics.find(({ id }) => ids.has(id)) ?? null;
  };
  const placed = moments.map((moment) => ({ moment, topic: topicOf(moment.entry) }));
  return [...atlas.topics, null]
    .map((topic) => {
      const own = placed.filter((each) => each.topic === topic).map(({ moment }) => moment);
      return { topic, parts: partsOf(own) };
    })
    .filter(({ parts }) => parts.length > 0);
}

const partsOf = (moments: readonly Moment[]): AgendaGroup['parts'] =>
  agendaKinds
    .map((kind) => ({ kind, moments: moments.filter((moment) => kindOf(moment) === kind) }))
    .filter(({ moments: own }) => own.length > 0);
