import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One of the indexes of a language: all of its pages, or those of a span of time. */
export interface IndexPart {
  /** The earliest day of its dated pages, `YYYY-MM-DD`; null for the last part, which has all that is older. */
  since: string | null;
  /** Paths in the output. */
  files: readonly string[];
}

const marked = /<main[^>]* data-pagefind-body/;
const sortedBy = /<meta data-pagefind-sort="date\[content\]" content="([^"]+)"/;

/**
 * Shares the pages of a language out among parts: the newest first, then what is older, part by part. What has no date
 * stands in the first, for it may always be meant.
 * @param output folder of the built site
 * @param files paths of its pages in the language; those that mark nothing for the index are left out
 * @param most how many dated pages a part has; those of one day stay together
 */
export function indexParts(output: string, files: readonly string[], most: number): IndexPart[] {
  const undated: string[] = [];
  const byDay = new Map<string, string[]>();
  for (const file of files) {
    const html = readFileSync(join(output, file), 'utf8');
    if (!marked.test(html)) continue;
    const day = sortedBy.exec(html)?.[1];
    const those = day === undefined ? undated : (byDay.get(day) ?? []);
    those.push(file);
    if (day !== undefined) byDay.set(day, those);
  }
  const parts: { since: string | null; files: string[] }[] = [];
  let part = { since: null as string | null, files: undated };
  let room = most;
  for (const [day, ofDay] of [...byDay].sort(([one], [other]) => (one < other ? 1 : -1))) {
    if (room <= 0) {
      parts.push(part);
      part = { since: null, files: [] };
      room = most;
    }
    part.since = day;
    part.files.push(...ofDay);
    room -= ofDay.length;
  }
  return [...parts, { since: null, files: part.files }];
}
