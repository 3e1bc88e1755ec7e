import type { AtlasEntry } from './entry.ts';
import type { Gathering } from './gatherings.ts';

/**
 * Who sat with whom as a drawing: a line across is a stakeholder, a line down is a gathering, and a dot where they
 * meet says that it was there. It needs no search for places, reads the same each time, and fits a narrow window.
 */
export interface NetworkDrawing {
  width: number;
  height: number;
  rows: { stakeholder: AtlasEntry<'stakeholders'>; label: string; y: number; from: number; to: number }[];
  columns: { gathering: Gathering; number: number; x: number; from: number; to: number; dots: number[] }[];
}

/** Units of the drawing. */
const labels = 176;
const rowHigh = 16;
const columnWide = 20;
const top = 24;
/** A drawing shows no more; the table beside it has all. */
const most = { columns: 9, rows: 48 };
const labelLetters = 30;

/**
 * The gatherings that share most people with others, in their order, and those who were there, by the first gathering
 * that they were at; nothing where there are none.
 */
export function networkDrawing(gatherings: readonly Gathering[]): NetworkDrawing | null {
  const shown = mostShared(gatherings);
  if (shown.length === 0) return null;
  const met = new Map<string, { stakeholder: AtlasEntry<'stakeholders'>; at: number[] }>();
  shown.forEach(({ members }, index) => {
    for (const { stakeholder } of members) {
      const known = met.get(stakeholder.id) ?? { stakeholder, at: [] };
      known.at.push(index);
      met.set(stakeholder.id, known);
    }
  });
  // Those who were at several stand last among their first gathering's, next to where their line goes on.
  const people = [...met.values()]
    .sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0) || a.at.length - b.at.length)
    .slice(0, most.rows);
  const x = (column: number): number => labels + column * columnWide + columnWide / 2;
  const y = (row: number): number => top + row * rowHigh + rowHigh / 2;
  return {
    width: labels + shown.length * columnWide,
    height: top + people.length * rowHigh + 4,
    rows: people.map(({ stakeholder, at }, row) => ({
      stakeholder,
      label: shortened(stakeholder.title),
      y: y(row),
      from: x(at[0] ?? 0),
      to: x(at.at(-1) ?? 0),
    })),
    columns: shown.map((gathering, column) => {
      const dots = people.flatMap(({ at }, row) => (at.includes(column) ? [y(row)] : []));
      return {
        gathering,
        number: column + 1,
        x: x(column),
        from: dots[0] ?? top,
        to: dots.at(-1) ?? top,
        dots,
      };
    }),
  };
}

/** As many as fit, first those whose members were at others too; in the order in which they came. */
function mostShared(gatherings: readonly Gathering[]): Gathering[] {
  const times = new Map<string, number>();
  for (const { members } of gatherings) {
    for (const { stakeholder } of members) times.set(stakeholder.id, (times.get(stakeholder.id) ?? 0) + 1);
  }
  const shared = ({ members }: Gathering): number =>
    members.filter(({ stakeholder }) => (times.get(stakeholder.id) ?? 0) > 1).length;
  const chosen = new Set(
    [...gatherings]
      .sort((a, b) => shared(b) - shared(a) || b.members.length - a.members.length)
      .slice(0, most.columns),
  );
  return gatherings.filter((each) => chosen.has(each));
}

const shortened = (title: string): string =>
  title.length > labelLetters ? `${title.slice(0, labelLetters - 1).trimEnd()}…` : title;
