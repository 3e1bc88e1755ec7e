import { type StakeholderKind, stakeholderKinds } from '../model/vocabulary.ts';
import type { Atlas, AtlasEntry } from './entry.ts';
import { type StanceMatrix, stanceMatrices } from './matrix.ts';

/** What of the matrix a page shows: one topic, one kind of stakeholder, both or neither. */
export interface MatrixScope {
  /** Id of a topic. */
  topic?: string | undefined;
  kind?: StakeholderKind | undefined;
}

/** A page shows no more cells than these; beyond, it leads to smaller ones. */
const mostOnPage = 4000;

/** Address of a scope's page, without language and base: `matrix/cybersecurity/by/company/`. */
export const scopePage = ({ topic, kind }: MatrixScope): string =>
  `matrix/${topic ? `${topic}/` : ''}${kind ? `by/${kind}/` : ''}`;

/** Every scope that holds something, the whole first. */
export function matrixScopes(atlas: Atlas): MatrixScope[] {
  const scopes = new Map<string, MatrixScope>();
  const add = (scope: MatrixScope): unknown => scopes.set(scopePage(scope), scope);
  add({});
  for (const { topic, rows } of stanceMatrices(atlas)) {
    add({ topic: topic.id });
    for (const { stakeholder } of rows) {
      add({ kind: stakeholder.facts.kind });
      add({ topic: topic.id, kind: stakeholder.facts.kind });
    }
  }
  return [...scopes.values()];
}

/** The matrices of a scope; columns that its rows leave empty fall out. */
export function matricesIn(atlas: Atlas, { topic, kind }: MatrixScope): StanceMatrix[] {
  const ofTopic = stanceMatrices(atlas).filter((each) => !topic || each.topic.id === topic);
  if (!kind) return ofTopic;
  return ofTopic.flatMap((matrix) => {
    const rows = matrix.rows.filter(({ stakeholder }) => stakeholder.facts.kind === kind);
    const kept = matrix.columns.map((_, index) => rows.some(({ cells }) => (cells[index]?.length ?? 0) > 0));
    return rows.length === 0
      ? []
      : [
          {
            ...matrix,
            columns: matrix.columns.filter((_, index) => kept[index]),
            rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => kept[index]) })),
          },
        ];
  });
}

/** True where the matrices fit on one page. */
export const fitsOnPage = (matrices: readonly StanceMatrix[], most = mostOnPage): boolean =>
  matrices.reduce((sum, { columns, rows }) => sum + columns.length * rows.length, 0) <= most;

/** One choice of a filter, with the page that it leads to. */
export interface ScopeChoice {
  /** Of a topic, its entry; of a kind, its word in the vocabulary; of neither, everything. */
  topic?: AtlasEntry<'topics'>;
  kind?: StakeholderKind;
  page: string;
  current: boolean;
}

/** The topics and the kinds that go with the rest of a scope, everything first. */
export function choicesIn(atlas: Atlas, scope: MatrixScope): { topics: ScopeChoice[]; kinds: ScopeChoice[] } {
  const there = new Set(matrixScopes(atlas).map(scopePage));
  const choice = (to: MatrixScope): Pick<ScopeChoice, 'page' | 'current'>[] => {
    const page = scopePage(to);
    return there.has(page) ? [{ page, current: page === scopePage(scope) }] : [];
  };
  return {
    topics: [
      ...choice({ kind: scope.kind }),
      ...atlas.topics.flatMap((topic) =>
        choice({ ...scope, topic: topic.id }).map((each) => ({ ...each, topic })),
      ),
    ],
    kinds: [
      ...choice({ topic: scope.topic }),
      ...stakeholderKinds.flatMap((kind) => choice({ ...scope, kind }).map((each) => ({ ...each, kind }))),
    ],
  };
}
