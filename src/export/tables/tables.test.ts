import { describe, expect, it } from 'vitest';
import { sampleWhole } from '../sample.ts';
import { allTables } from './all.ts';
import type { Table } from './table.ts';

const tables = allTables(sampleWhole);

/** The rows of a table, by column, without what is empty. */
function rowsOf(name: string): Record<string, unknown>[] {
  const table = tables.find((each) => each.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table.rows.map((row) =>
    Object.fromEntries(
      row.map((cell, index) => [table.fields[index]?.name, cell]).filter(([, cell]) => cell !== null),
    ),
  );
}

describe('the tables of the model', () => {
  it.each(tables)(
    '$name: every row has a cell a column, and columns have a name each',
    ({ fields, key, rows }: Table) => {
      const names = fields.map(({ name }) => name);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      expect(names).toEqual(expect.arrayContaining([...key]));
      expect(rows.filter((row) => row.length !== fields.length)).toEqual([]);
      expect(fields.filter(({ description }) => description === '')).toEqual([]);
    },
  );

  it('give words a column a language, and leave out what is not translated', () => {
    expect(rowsOf('issues')[0]).toMatchObject({
      id: 'bridge',
      title_en: 'Traffic on the bridge',
      title_es: 'Tránsito por el puente',
      aliases_en: 'bridge closure',
      topic: 'streets',
      former_ids: 'old-bridge',
      page: 'https://example.org/sub/issues/bridge/',
    });
    expect(rowsOf('positions')[0]).not.toHaveProperty('summary_es');
  });

  it('join the values of a list in one cell', () => {
    expect(rowsOf('positions')[0]).toMatchObject({
      holders: 'traders | ada',
      conditions_en: 'A ferry runs. | A bus runs.',
      former_ids: 'bridge/against',
    });
  });

  it('give lists of records a table of their own', () => {
    expect(rowsOf('positions_evidence')).toEqual([
      {
        entry_id: 'bridge/traders-against',
        item: 1,
        source: 'minutes',
        at: 'Item 2',
        act: 'statement',
        attribution: 'reported',
        via: 'ada',
      },
      expect.objectContaining({ item: 2, at: 'Item 4' }),
    ]);
    expect(rowsOf('issues_propositions')).toEqual([
      expect.objectContaining({
        text_en: 'The town should close the bridge.',
        text_es: 'El pueblo debe cerrar el puente.',
      }),
    ]);
  });

  it('name the columns of lists within lists after both, even where there are none', () => {
    const table = tables.find(({ name }) => name === 'events_sessions_participants');
    expect(table?.key).toEqual(['entry_id', 'sessions_item', 'item']);
  });
});

describe('the position list', () => {
  it('reads without any other table', () => {
    expect(rowsOf('position_list')).toEqual([
      expect.objectContaining({
        stance: 'opposes-unless',
        date: '2019-06~',
        date_earliest: '2019-06-01',
        date_latest: '2019-06-30',
        sources: 'Minutes, Item 2 | Minutes, Item 4',
        via: 'Ada Quill',
        holders_en: 'Traders of the Quay and Ada Quill',
        holders_es: 'Traders of the Quay y Ada Quill',
        proposition_es: 'El pueblo debe cerrar el puente.',
        issue_es: 'Tránsito por el puente',
        date_en: 'about June 2019',
      }),
    ]);
  });
});

describe('the discourse network', () => {
  it('has a row a holder and source, and keeps the stance beside what is left of it', () => {
    const rows = rowsOf('discourse_network');
    expect(
      rows.map(({ actor, agreement, document, stance }) => [actor, agreement, document, stance]),
    ).toEqual([
      ['Traders of the Quay', false, 'Minutes', 'opposes-unless'],
      ['Ada Quill', false, 'Minutes', 'opposes-unless'],
    ]);
  });
});
