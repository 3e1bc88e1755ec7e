import { collectionFile, indexFile } from '../../export/json/listing.ts';
import { openApi } from '../../export/json/openapi.ts';
import { type EntryRecord, recordOf, relationIndex } from '../../export/json/record.ts';
import { jsonSchema, schemaNames } from '../../export/json/schemas.ts';
import { jsonText, recordsText } from '../../export/json/text.ts';
import { sqliteFile } from '../../export/database/sqlite.ts';
import { popoloOf } from '../../export/popolo/popolo.ts';
import { allTables } from '../../export/tables/all.ts';
import { csv } from '../../export/tables/csv.ts';
import { dataPackage } from '../../export/tables/datapackage.ts';
import { entriesOf, type Whole } from '../../export/whole.ts';
import { type RecordName, recordNames } from '../../model/vocabulary.ts';
import { apiPath } from '../../site.ts';
import { loadWhole } from './load.ts';

/** One file that can be downloaded. */
export interface DataFile {
  /** From the home page: `data/issues.csv`. */
  path: string;
  /** Rows of a table, or records of a list. */
  rows?: number;
  /** True for the tables of the lists within entries. */
  part?: true;
  body(): string | Uint8Array<ArrayBuffer>;
}

/** A file of which only the size is kept once it has been made: all together weigh gigabytes for a large atlas. */
export interface SizedFile extends DataFile {
  bytes(): number;
}

const made = new WeakMap<Whole, ReadonlyMap<string, SizedFile>>();

/** Every downloadable file but the records of single entries, by path; each is made when it is asked for. */
export async function dataFiles(): Promise<ReadonlyMap<string, SizedFile>> {
  const whole = await loadWhole();
  let files = made.get(whole);
  if (!files) {
    files = new Map(listed(whole).map((file) => [file.path, sized(file)]));
    made.set(whole, files);
  }
  return files;
}

/** The file at a path. */
export async function dataFile(path: string): Promise<DataFile> {
  const file = (await dataFiles()).get(path);
  if (!file) throw new RangeError(`no file ${path}`);
  return file;
}

function listed(whole: Whole): DataFile[] {
  return [...apiFiles(whole), ...tableFiles(whole)];
}

function apiFiles(whole: Whole): DataFile[] {
  const index = relationIndex(whole);
  const records = (collection: RecordName): EntryRecord[] =>
    entriesOf(whole, collection).map((entry) => recordOf(whole, entry, index));
  return [
    { path: `${apiPath}index.json`, rows: whole.entries.length, body: () => jsonText(indexFile(whole)) },
    { path: `${apiPath}openapi.json`, body: () => jsonText(openApi(whole.home)) },
    ...schemaNames.map((name): DataFile => ({
      path: `${apiPath}schemas/${name}.json`,
      body: () => jsonText(jsonSchema(whole.home, name)),
    })),
    ...recordNames.map((collection): DataFile => ({
      path: `${apiPath}${collection}.json`,
      rows: entriesOf(whole, collection).length,
      body: () => recordsText(collectionFile(whole, collection, records(collection))),
    })),
  ];
}

function tableFiles(whole: Whole): DataFile[] {
  const tables = held(() => allTables(whole));
  const texts = () => tables().map((table) => ({ table, text: csv(table) }));
  const described = tables();
  const stakeholders = entriesOf(whole, 'stakeholders').length;
  return [
    ...described.map(({ name, rows, part }, index): DataFile => ({
      path: `data/${name}.csv`,
      rows: rows.length,
      ...(part ? { part: true } : {}),
      body: () => csv(tables()[index] ?? { fields: [], rows: [] }),
    })),
    {
      path: 'data/datapackage.json',
      rows: described.length,
      body: () => jsonText(dataPackage(whole.home, texts())),
    },
    { path: 'data/popolo.json', rows: stakeholders, body: () => jsonText(popoloOf(whole)) },
    { path: 'data/atlas.sqlite', rows: whole.entries.length, body: () => sqliteFile(whole, tables()) },
  ];
}

function sized(file: DataFile): SizedFile {
  let bytes: number | undefined;
  const body: DataFile['body'] = () => {
    const content = file.body();
    bytes ??= Buffer.byteLength(content);
    return content;
  };
  return { ...file, body, bytes: () => bytes ?? Buffer.byteLength(body()) };
}

/** Makes a value anew where it has been let go since. */
function held<Value extends object>(make: () => Value): () => Value {
  let last: WeakRef<Value> | undefined;
  return () => {
    const known = last?.deref();
    if (known) return known;
    const value = make();
    last = new WeakRef(value);
    return value;
  };
}
