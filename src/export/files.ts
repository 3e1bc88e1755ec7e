import type { CollectionName } from '../model/vocabulary.ts';

/** A form in which a page can be had besides HTML: a file beside it. */
export interface PageFile {
  /** Name of the file below the page's address. */
  file: string;
  /** What it is called, in every language. */
  name: string;
  /** Media type, as registered with IANA where it is. */
  type: string;
  /** What a reader wants it for. */
  use: 'read' | 'cite' | 'follow';
  /** True where the page's head names it too, for programs that look there. */
  inHead: boolean;
}

export const markdownFile: PageFile = {
  file: 'index.md',
  name: 'Markdown',
  type: 'text/markdown',
  use: 'read',
  inHead: true,
};

const citationFiles: readonly PageFile[] = [
  { file: 'cite.bib', name: 'BibTeX', type: 'application/x-bibtex', use: 'cite', inHead: false },
  { file: 'cite.ris', name: 'RIS', type: 'application/x-research-info-systems', use: 'cite', inHead: false },
  {
    file: 'cite.json',
    name: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json',
    use: 'cite',
    inHead: false,
  },
];

export const feedFiles: readonly PageFile[] = [
  { file: 'atom.xml', name: 'Atom', type: 'application/atom+xml', use: 'follow', inHead: true },
  { file: 'feed.json', name: 'JSON Feed', type: 'application/feed+json', use: 'follow', inHead: true },
];

export const calendarFile: PageFile = {
  file: 'events.ics',
  name: 'iCalendar',
  type: 'text/calendar',
  use: 'follow',
  inHead: true,
};

/** Collections whose entries have feeds of their own. */
export const feedCollections = ['topics', 'issues', 'stakeholders'] as const satisfies CollectionName[];

/**
 * The files beside an entry's page.
 * @param hasCalendar whether anything dated concerns it
 */
export function filesBeside(collection: CollectionName, hasCalendar: boolean): PageFile[] {
  const followed = (feedCollections as readonly CollectionName[]).includes(collection);
  return [
    markdownFile,
    ...citationFiles,
    ...(followed ? feedFiles : []),
    ...(hasCalendar ? [calendarFile] : []),
  ];
}
