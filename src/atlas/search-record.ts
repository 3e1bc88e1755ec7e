/** What the index keeps of a page beside its words. */
export interface SearchRecord {
  filters: [key: string, value: string][];
  meta: [key: string, value: string][];
  /** The one sort key: a day, `YYYY-MM-DD`. */
  sort?: string | undefined;
}

/** What a position's result shows, in the words of the page's language. */
export interface PositionResult {
  who: string;
  stance: string;
  stanceWord: string;
  proposition: string;
  date: string;
  source: string;
  attribution: string;
}

/**
 * Filters and metadata of a page. `names` is what readers may call a hub: it goes into one metadata field that
 * position pages never have, so that "net neutrality" finds the issue before the positions on it.
 */
export function searchRecord(
  facets: Readonly<Record<string, readonly string[] | undefined>>,
  about: {
    title: string;
    names?: readonly string[];
    position?: PositionResult;
    day?: string | undefined;
  },
): SearchRecord {
  const filters = Object.entries(facets).flatMap(([key, values]) =>
    (values ?? []).map((value): [string, string] => [key, value]),
  );
  const meta: [string, string][] = [['title', about.title]];
  const type = facets['type']?.[0];
  if (type) meta.push(['type', type]);
  if (about.names && about.names.length > 0) meta.push(['name', about.names.join(' · ')]);
  for (const [key, value] of Object.entries(about.position ?? {})) meta.push([key, value]);
  return { filters, meta, ...(about.day ? { sort: about.day } : {}) };
}
