import { createHash } from 'node:crypto';
import { words } from '../../i18n/index.ts';
import { site } from '../../site.ts';
import { downloadAddress } from '../addresses.ts';
import type { Field, Table } from './table.ts';

/** A table with the CSV that holds it. */
export interface TableFile {
  table: Table;
  text: string;
}

/**
 * The description of all CSV files as a Tabular Data Package (Frictionless Data, Tabular Data Package 1.0, which
 * Data Package 2.0 still reads). No clock: what it says follows from the files.
 * @param home absolute address of the home page; ends in `/`
 */
export function dataPackage(home: string, files: readonly TableFile[]) {
  const t = words(site.defaultLocale);
  return {
    profile: 'tabular-data-package',
    name: site.name.toLowerCase(),
    title: site.name,
    description: site.tagline[site.defaultLocale],
    homepage: downloadAddress(home, ''),
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: t.data.licenceName,
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    resources: files.map(({ table, text }) => ({
      profile: 'tabular-data-resource',
      name: table.name,
      path: `${table.name}.csv`,
      description: table.description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: Buffer.byteLength(text),
      hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
      rows: table.rows.length,
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: tableSchema(table),
    })),
  };
}

/** Table Schema 1.0 of a table. */
function tableSchema({ fields, key }: Table) {
  const foreignKeys = fields.flatMap(({ name, references }) =>
    references ? [{ fields: name, reference: { resource: references.table, fields: references.field } }] : [],
  );
  return {
    fields: fields.map(fieldDescription),
    missingValues: [''],
    primaryKey: [...key],
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

function fieldDescription({ name, type, format, description, required, values }: Field) {
  const constraints = { ...(required ? { required } : {}), ...(values ? { enum: values } : {}) };
  return {
    name,
    type,
    ...(format ? { format } : {}),
    description,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
