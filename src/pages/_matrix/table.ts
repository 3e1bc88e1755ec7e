import type { StanceMatrix } from '../../atlas/matrix.ts';
import { type StanceRow, stanceTable } from '../../export/tables/stance-table.ts';
import type { Table } from '../../export/tables/table.ts';
import type { Locale } from '../../site.ts';

/** What a page of the matrix shows, as one table. */
export function tableOf(matrices: readonly StanceMatrix[], locale: Locale): Pick<Table, 'fields' | 'rows'> {
  const stakeholders = new Map(
    matrices.flatMap(({ rows }) => rows.map(({ stakeholder: { id, title } }) => [id, title] as const)),
  );
  const rows = matrices.flatMap((matrix) =>
    matrix.columns.map(({ issue, proposition }, index): StanceRow => ({
      topic: matrix.topic.title,
      issue: issue.title,
      proposition: `${issue.id}#${proposition.id}`,
      text: proposition.text,
      held: new Map(
        matrix.rows.flatMap(({ stakeholder, cells }) => {
          const held = (cells[index] ?? []).map(({ facts: { stance, date } }) => ({ stance, date }));
          return held.length > 0 ? [[stakeholder.id, held] as const] : [];
        }),
      ),
    })),
  );
  return stanceTable(stakeholders, rows, locale);
}
