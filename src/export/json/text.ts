/** A value as a JSON file: two spaces, a final line end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A list of records as a JSON file, a record a line, so that a change shows as the lines of the records it is in. */
export function recordsText<File extends { records: readonly unknown[] }>({
  records,
  ...front
}: File): string {
  const head = JSON.stringify(front).slice(0, -1);
  return `${head},"records":[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]}\n`;
}
