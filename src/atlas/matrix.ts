import type { Proposition } from '../model/issue.ts';
import type { Atlas, AtlasEntry } from './entry.ts';
import { positionsOnProposition } from './positions-index.ts';

/** Stakeholders by propositions, for one topic or one issue. Only rows and columns that hold something. */
export interface StanceMatrix {
  topic: AtlasEntry<'topics'>;
  /** Where the topic's matrix would be too large for a page, the issue that this part of it is about. */
  issue?: AtlasEntry<'issues'>;
  columns: { issue: AtlasEntry<'issues'>; proposition: Proposition }[];
  rows: { stakeholder: AtlasEntry<'stakeholders'>; cells: AtlasEntry<'positions'>[][] }[];
}

/** More cells than these, and a topic is laid out issue by issue: most of a large matrix is empty. */
const mostCells = 3000;

const made = new WeakMap<Atlas, readonly StanceMatrix[]>();

/**
 * One matrix a topic, in the order of the topics; one an issue where that of the topic would be too large. A cell
 * holds a stakeholder's positions on a proposition, newest first; an empty cell means no record. People whom a source
 * leaves unnamed have no row. Made once an atlas.
 */
export function stanceMatrices(atlas: Atlas, most = mostCells): readonly StanceMatrix[] {
  const known = most === mostCells ? made.get(atlas) : undefined;
  if (known) return known;
  const order = new Map(atlas.stakeholders.map(({ id }, index) => [id, index]));
  const byTopic = new Map<string, AtlasEntry<'issues'>[]>();
  for (const issue of atlas.issues) {
    byTopic.set(issue.facts.topic, [...(byTopic.get(issue.facts.topic) ?? []), issue]);
  }
  const matrices = atlas.topics.flatMap((topic): StanceMatrix[] => {
    const issues = byTopic.get(topic.id) ?? [];
    const whole = matrixOf(atlas, topic, issues, order);
    if (whole.columns.length * whole.rows.length <= most) return [whole];
    return issues.map((issue) => ({ ...matrixOf(atlas, topic, [issue], order), issue }));
  });
  const filled = matrices.filter(({ rows }) => rows.length > 0);
  if (most === mostCells) made.set(atlas, filled);
  return filled;
}

function matrixOf(
  atlas: Atlas,
  topic: AtlasEntry<'topics'>,
  issues: readonly AtlasEntry<'issues'>[],
  order: ReadonlyMap<string, number>,
): StanceMatrix {
  const columns = issues
    .flatMap((issue) => issue.facts.propositions.map((proposition) => ({ issue, proposition })))
    .filter((column) => heldOn(atlas, column).some(({ facts }) => facts.holders));
  const byHolder = new Map<string, AtlasEntry<'positions'>[][]>();
  columns.forEach((column, index) => {
    for (const position of heldOn(atlas, column)) {
      for (const holder of position.facts.holders ?? []) {
        const cells = byHolder.get(holder) ?? columns.map(() => []);
        cells[index]?.push(position);
        byHolder.set(holder, cells);
      }
    }
  });
  const rows = [...byHolder]
    .sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .map(([id, cells]) => ({ stakeholder: atlas.byKey.get(`stakeholders/${id}`), cells }));
  return { topic, columns, rows: rows as StanceMatrix['rows'] };
}

const heldOn = (
  atlas: Atlas,
  { issue, proposition }: StanceMatrix['columns'][number],
): readonly AtlasEntry<'positions'>[] => positionsOnProposition(atlas, `${issue.id}#${proposition.id}`);
