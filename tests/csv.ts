/** Reads CSV (RFC 4180) strictly: throws where a record has another number of fields than the header. */
export function parseCsv(text: string): Record<string, string>[] {
  const [header = [], ...records] = recordsOf(text);
  return records.map((record, index) => {
    if (record.length !== header.length) {
      throw new RangeError(
        `record ${String(index + 1)}: ${String(record.length)} fields, not ${String(header.length)}`,
      );
    }
    return Object.fromEntries(header.map((name, column) => [name, record[column] ?? '']));
  });
}

const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;

function recordsOf(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  field.lastIndex = 0;
  while (field.lastIndex < text.length) {
    const start = field.lastIndex;
    const match = field.exec(text);
    if (!match)
      throw new RangeError(`no field at character ${String(start)}: ${text.slice(start, start + 40)}`);
    const [, quoted, plain = '', end] = match;
    record.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}
