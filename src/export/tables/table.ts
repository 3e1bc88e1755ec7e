/** What a cell can hold; null is a field that the entry does not have. */
export type Cell = string | number | boolean | null;

/** A column, in the terms of Table Schema (Frictionless Data, Table Schema 1.0). */
export interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  description: string;
  format?: 'uri';
  required?: true;
  /** The values that it can have, where they are a closed list. */
  values?: readonly string[];
  /** Table and column whose values it repeats. */
  references?: { table: string; field: string };
}

/** A flat table: the same for CSV, its description, and the database. */
export interface Table {
  name: string;
  description: string;
  /** True for the lists within entries, which have a table each. */
  part: boolean;
  fields: readonly Field[];
  /** Names of the columns that together tell a row. */
  key: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** Stands between the items of a list in one cell. */
export const listSeparator = ' | ';

/** A list in one cell; null where it is empty. */
export const joined = (items: readonly unknown[]): string | null =>
  items.length === 0 ? null : items.map(String).join(listSeparator);

/** `partOf` → `part_of`: what databases and statistics programs expect of a name. */
export const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
