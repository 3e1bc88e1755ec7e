import type { Cell, Table } from './table.ts';

const END = '\r\n';

/** A table as CSV (RFC 4180): UTF-8, a header row, CRLF, quotes where they are needed. An absent value is empty. */
export function csv({ fields, rows }: Pick<Table, 'fields' | 'rows'>): string {
  return [fields.map(({ name }) => name), ...rows].map((row) => row.map(shown).join(',') + END).join('');
}

function shown(cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
