import { dateInWords } from '../../i18n/format.ts';
import { words } from '../../i18n/index.ts';
import type { StanceValue } from '../../model/vocabulary.ts';
import type { Locale } from '../../site.ts';
import { listSeparator, type Table } from './table.ts';

/** A row of a stance table: a proposition, and what each stakeholder of the table holds on it, newest first. */
export interface StanceRow {
  topic: string;
  issue: string;
  /** `issue#id`. */
  proposition: string;
  text: string;
  held: ReadonlyMap<string, readonly { stance: StanceValue; date: string }[]>;
}

/**
 * A stance matrix as a table: a row for each proposition, a column for each stakeholder, in the words of the page that
 * it stands beside. What is no record says so.
 * @param stakeholders titles by id, in the order of the columns
 */
export function stanceTable(
  stakeholders: ReadonlyMap<string, string>,
  rows: readonly StanceRow[],
  locale: Locale,
): Pick<Table, 'fields' | 'rows'> {
  const t = words(locale);
  const { one } = t.collections.topics;
  const heads = [one, t.collections.issues.one, 'id', t.matrix.proposition, ...stakeholders.values()];
  return {
    fields: heads.map((name) => ({ name, type: 'string', description: '' })),
    rows: rows.map(({ topic, issue, proposition, text, held }) => [
      topic,
      issue,
      proposition,
      text,
      ...[...stakeholders.keys()].map(
        (id) =>
          held
            .get(id)
            ?.map(({ stance, date }) => `${t.stances[stance]} (${dateInWords(date, locale)})`)
            .join(listSeparator) ?? t.matrix.noRecord,
      ),
    ]),
  };
}
