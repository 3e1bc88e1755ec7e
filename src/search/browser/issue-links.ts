import type { Named } from './names.ts';

/*
 * The issues that the entries of the list of names belong to, as a line: for each entry the places of its issues in
 * that list, in base 36, with commas between them, and semicolons between entries: "0;1;;0,1".
 */

/** Ids of the issues of an entry, by its page; of an issue, its own. */
export type IssueLinks = ReadonlyMap<string, readonly string[]>;

const idOf = ({ page }: Named): string => page.split('/')[1] ?? '';

export function writeIssueLinks(
  entries: readonly Named[],
  issuesOf: (entry: Named) => readonly string[],
): string {
  const places = new Map(
    entries.flatMap((entry, place) => (entry.kind === 'issue' ? [[idOf(entry), place] as const] : [])),
  );
  return entries
    .map((entry) =>
      issuesOf(entry)
        .flatMap((id) => places.get(id)?.toString(36) ?? [])
        .join(','),
    )
    .join(';');
}

export function readIssueLinks(text: string, entries: readonly Named[]): IssueLinks {
  const of = text.split(';');
  return new Map(
    entries.map((entry, place) => {
      const places = (of[place] ?? '').split(',').map((each) => entries[Number.parseInt(each, 36)]);
      return [entry.page, places.flatMap((issue) => (issue ? [idOf(issue)] : []))];
    }),
  );
}
