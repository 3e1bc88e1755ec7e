import type { Proposition } from '../model/issue.ts';
import type { Atlas, AtlasEntry } from './entry.ts';

/** Stakeholders by propositions, for one topic. Only rows and columns that hold something. */
export interface StanceMatrix {
  topic: AtlasEntry<'topics'>;
  columns: { issue: AtlasEntry<'issues'>; proposition: Proposition }[];
  rows: { stakeholder: AtlasEntry<'stakeholders'>; cells: AtlasEntry<'positions'>[][] }[];
}

/**
 * One matrix a topic, in the order of the topics. A cell holds a stakeholder's positions on a proposition, newest
 * first; an empty cell means no record. People whom a source leaves unnamed have no row.
 */
export function stanceMatrices(atlas: Atlas): StanceMatrix[] {
  const byCell = new Map<string, AtlasEntry<'positions'>[]>();
  const held = new Set<string>();
  for (const position of atlas.positions) {
    for (const holder of position.facts.holders ?? []) {
      const key = `${holder} ${position.facts.proposition}`;
      const cell = byCell.get(key);
      if (cell) cell.push(position);
      else byCell.set(key, [position]);
      held.add(position.facts.proposition);
    }
  }
  return atlas.topics
    .map((topic) => {
      const columns = atlas.issues
        .filter(({ facts }) => facts.topic === topic.id)
        .flatMap((issue) => issue.facts.propositions.map((proposition) => ({ issue, proposition })))
        .filter(({ issue, proposition }) => held.has(`${issue.id}#${proposition.id}`));
      const rows = atlas.stakeholders
        .map((stakeholder) => ({
          stakeholder,
          cells: columns.map(
            ({ issue, proposition }) => byCell.get(`${stakeholder.id} ${issue.id}#${proposition.id}`) ?? [],
          ),
        }))
        .filter(({ cells }) => cells.some((cell) => cell.length > 0));
      return { topic, columns, rows };
    })
    .filter(({ rows }) => rows.length > 0);
}
