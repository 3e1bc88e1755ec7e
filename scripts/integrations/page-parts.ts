import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames } from '../../src/model/vocabulary.ts';
import { site } from '../../src/site.ts';

/** One of the indexes of a language: all of its pages, or those of a span of time. */
export interface IndexPart {
  /** The earliest day of its dated pages and those before, `YYYY-MM-DD`; null for the last part. */
  since: string | null;
  /** Paths in the output. */
  files: readonly string[];
}

/** How many pages with a date, and how many without, stand in a part. */
export interface Room {
  /** In the first, which every search fetches. */
  first: number;
  /** In each of the others. */
  others: number;
}

const marked = /<main[^>]* data-pagefind-body/;
const sortedBy = /<meta data-pagefind-sort="date\[content\]" content="([^"]+)"/;

/**
 * Shares the pages of a language out among parts: the newest first, then what is older, part by part. What has no date
 * is shared out beside it, in the order of the collections: what is argued about comes before who argues, whom the list
 * of names knows anyway.
 * @param output folder of the built site
 * @param files paths of its pages in the language; those that mark nothing for the index are left out
 */
export function indexParts(output: string, files: readonly string[], room: Room): IndexPart[] {
  const days = new Map<string, string>();
  const undated: string[] = [];
  for (const file of files) {
    const html = readFileSync(join(output, file), 'utf8');
    if (!marked.test(html)) continue;
    const day = sortedBy.exec(html)?.[1];
    if (day === undefined) undated.push(file);
    else days.set(file, day);
  }
  const dayOf = (file: string | undefined): string => days.get(file ?? '') ?? '';
  const dated = [...days.keys()].sort((one, other) => dayOf(other).localeCompare(dayOf(one), 'en'));
  if (dated.length === 0) return [{ since: null, files: undated }];
  undated.sort((one, other) => rankOf(one) - rankOf(other));
  // Those of one day stay together, so that a part can be told by the day with which it begins.
  const runs = inRuns(dated, room, (one, other) => dayOf(one) === dayOf(other));
  const others = inRuns(undated, room, () => false);
  const count = Math.max(runs.length, others.length);
  return Array.from({ length: count }, (_, place) => ({
    since: place === count - 1 ? null : dayOf((runs[place] ?? dated).at(-1)),
    files: [...(runs[place] ?? []), ...(others[place] ?? [])],
  }));
}

/** Files in runs of so many, a longer one where two belong together. */
function inRuns(
  files: readonly string[],
  room: Room,
  together: (one: string | undefined, other: string | undefined) => boolean,
): string[][] {
  const runs: string[][] = [];
  for (const [place, file] of files.entries()) {
    const run = runs.at(-1);
    const most = runs.length > 1 ? room.others : room.first;
    if (run && (run.length < most || together(files[place - 1], file))) run.push(file);
    else runs.push([file]);
  }
  return runs;
}

/** Place of a page's collection among the others. */
function rankOf(file: string): number {
  const folders = file.split('/');
  const locales: readonly string[] = site.locales;
  const name = locales.includes(folders[0] ?? '') ? folders[1] : folders[0];
  return (collectionNames as readonly string[]).indexOf(name ?? '');
}
