import { earliestDay, latestDay, parseDate } from '../model/dates.ts';
import type { StanceValue } from '../model/vocabulary.ts';
import { type Moment, yearOf } from './timeline.ts';

/** What a moment looks like: a position as its stance, all else by its kind. */
export type MarkShape = 'event' | 'instrument' | 'program' | 'source' | StanceValue;

export interface TimelineMark {
  x: number;
  y: number;
  shape: MarkShape;
  /** True for a position that changes, qualifies or withdraws an earlier one. */
  turn: boolean;
  /** True for what was still due. */
  due: boolean;
}

/** A timeline as a drawing: a row a year, in it a place for each month and one for what is known by year only. */
export interface TimelineDrawing {
  width: number;
  height: number;
  years: {
    year: string;
    y: number;
    marks: TimelineMark[];
    more: { x: number; y: number; count: number }[];
  }[];
  /** Where each month begins. */
  months: number[];
  /** Where what is known by year only stands. */
  yearOnly: { from: number; to: number };
}

/** Units of the drawing; a mark is 10 wide and high, and its place its middle. */
const step = 11;
const label = 38;
const yearOnly = { from: label, to: label + 4 * step };
const monthWide = 23;
const january = yearOnly.to + 8;
const levels = 8;
const width = january + 12 * monthWide;

/** Dated moments, oldest first, as a drawing; nothing where there are none. */
export function timelineDrawing(moments: readonly Moment[]): TimelineDrawing | null {
  const byYear = new Map<string, Moment[]>();
  for (const moment of moments) {
    if (!moment.date) continue;
    const year = yearOf(moment.date);
    byYear.set(year, [...(byYear.get(year) ?? []), moment]);
  }
  if (byYear.size === 0) return null;
  let top = 22;
  const years = [...byYear].map(([year, own]) => {
    const placed = yearRow(own, top);
    const row = { year, y: top, marks: placed.marks, more: placed.more };
    top += placed.height + 8;
    return row;
  });
  return {
    width,
    height: top,
    years,
    months: Array.from({ length: 12 }, (_, index) => january + index * monthWide),
    yearOnly,
  };
}

/** Marks of one month stand side by side, then one row below another; what does not fit is counted. */
function yearRow(moments: readonly Moment[], top: number) {
  const columns = new Map<number | 'year', Moment[]>();
  for (const moment of moments) {
    const column = monthIn(moment.date ?? '');
    columns.set(column, [...(columns.get(column) ?? []), moment]);
  }
  const marks: TimelineMark[] = [];
  const more: { x: number; y: number; count: number }[] = [];
  let rows = 1;
  for (const [column, own] of columns) {
    const from = column === 'year' ? yearOnly.from : january + column * monthWide;
    const abreast = column === 'year' ? 4 : 2;
    const room = abreast * levels;
    const shown = own.length > room ? own.slice(0, room - abreast) : own;
    shown.forEach((moment, index) => {
      marks.push({
        x: from + (index % abreast) * step + step / 2,
        y: top + Math.floor(index / abreast) * step + step / 2,
        ...lookOf(moment),
      });
    });
    const filled = Math.ceil(shown.length / abreast);
    if (shown.length < own.length) {
      more.push({ x: from, y: top + filled * step + step - 2, count: own.length - shown.length });
    }
    rows = Math.max(rows, filled + (shown.length < own.length ? 1 : 0));
  }
  return { marks, more, height: rows * step };
}

/** The month in which the whole date lies, from 0; `year` where it lies in no single one. */
function monthIn(date: string): number | 'year' {
  const { start, end } = parseDate(date);
  const [earliest, latest] = [earliestDay(date), latestDay(date)];
  if (!start || !end || earliest.slice(0, 7) !== latest.slice(0, 7)) return 'year';
  return Number(earliest.slice(5, 7)) - 1;
}

function lookOf({ what, stance, follows, upcoming }: Moment): Pick<TimelineMark, 'shape' | 'turn' | 'due'> {
  const shape: MarkShape =
    stance ??
    (what === 'event' || what === 'source'
      ? what
      : what === 'stage' || what === 'version'
        ? 'instrument'
        : 'program');
  return { shape, turn: follows !== undefined && follows.how !== 'reaffirms', due: upcoming };
}
