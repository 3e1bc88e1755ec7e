/**
 * Bounds kept before any parser sees a text. They are far above what an entry needs and far below what was measured
 * to hurt Sätteri 0.10.5 with a stack of 1 MiB (Windows): a run of 65,000 `*` ends the process, a table of 2,500
 * columns and rows takes minutes. `nesting.test.ts` drives the worst cases through in a process of their own.
 */
export const limits = {
  /** Of a file, in bytes. */
  bytes: 128 * 1024,
  /** Of a line, in UTF-16 units. */
  lineLength: 10_000,
  lines: 5_000,
  /** Quote and list markers at the start of one line. */
  containers: 20,
  /** Blank columns at the start of one line; a list level takes two or more. */
  indentation: 100,
  /** One delimiter repeated (`***`, `~~~`, `___`), inside a line of other text. */
  run: 20,
  /** Open round or square brackets in one paragraph. */
  brackets: 50,
  /** Characters `<` that may open a tag, in one file. */
  tags: 2_000,
  /** Columns of a table. */
  columns: 40,
  /** Open `[` and `{` in YAML. */
  flow: 20,
} as const;
