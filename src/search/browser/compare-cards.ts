/** A record as the files of `compare/` hold it, in the words of their language. */
export interface HeldRecord {
  /** Id of the position. */
  entry: string;
  /** `issue#id`. */
  proposition: string;
  text: string;
  page: string;
  issue: string;
  issuePage: string;
  stance: string;
  side: 'for' | 'between' | 'against' | 'apart';
  summary: string;
  href: string;
  /** Date and attribution. */
  meta: string;
  /** Where the words are not of the page's language. */
  lang?: string;
}

/** The file of one stakeholder; records newest first. */
export interface Holder {
  title: string;
  page: string;
  lang?: string;
  records: HeldRecord[];
}

/** A proposition on which at least two of those compared have a record. */
export interface Card {
  about: HeldRecord;
  /** In the order of those compared. */
  cells: HeldRecord[][];
}

/** The propositions that at least two spoke to, by the title of their issue. */
export function cardsOf(who: readonly Holder[]): Card[] {
  const all = new Map<string, Card>();
  who.forEach(({ records }, index) => {
    for (const record of records) {
      const card = all.get(record.proposition) ?? { about: record, cells: who.map(() => []) };
      card.cells[index]?.push(record);
      all.set(record.proposition, card);
    }
  });
  return [...all.values()]
    .filter(({ cells }) => cells.filter(({ length }) => length > 0).length > 1)
    .sort((a, b) => a.about.issue.localeCompare(b.about.issue));
}
