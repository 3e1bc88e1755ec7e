import type { Locale } from '../site.ts';
import type { AtlasEntry } from './entry.ts';
import type { StanceMatrix } from './matrix.ts';

/** What stands at the head of a row or a column. */
export interface GridHead {
  text: string;
  /** Address without language and base, with its anchor. */
  page: string;
  language: Locale;
  /** True for a proposition, false for a stakeholder. */
  said: boolean;
}

/** A matrix as a page lays it out: the longer of the two lists runs down, so that the page grows and not the frame. */
export interface MatrixGrid {
  rows: { head: GridHead; cells: readonly AtlasEntry<'positions'>[][] }[];
  columns: GridHead[];
  /** True where propositions run down and stakeholders stand across. */
  propositionsDown: boolean;
}

export function gridOf({ columns, rows }: Pick<StanceMatrix, 'columns' | 'rows'>): MatrixGrid {
  const propositions = columns.map(({ issue, proposition }): GridHead => ({
    text: proposition.text,
    page: `${issue.page}#proposition-${proposition.id}`,
    language: issue.language,
    said: true,
  }));
  const stakeholders = rows.map(({ stakeholder: { title, page, language } }): GridHead => ({
    text: title,
    page,
    language,
    said: false,
  }));
  const propositionsDown = propositions.length >= stakeholders.length;
  return {
    propositionsDown,
    columns: propositionsDown ? stakeholders : propositions,
    rows: propositionsDown
      ? propositions.map((head, index) => ({ head, cells: rows.map(({ cells }) => cells[index] ?? []) }))
      : stakeholders.map((head, index) => ({ head, cells: rows[index]?.cells ?? [] })),
  };
}
