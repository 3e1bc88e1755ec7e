/** The words of the data page. */
export const data = {
  title: 'Data',
  lead: 'Everything in the atlas as files: records, tables, one database. Counted when the site was built.',
  entries: 'Entries',
  collection: 'Collection',
  languages: 'Translated',
  positionsByStance: 'Positions by stance',
  positionsByAttribution: 'Positions by attribution',
  citations: 'Citations by source',
  count: 'Count',
  counts: 'What it holds',
  licenceTitle: 'Licence',
  licenceName: 'Creative Commons Attribution 4.0 International',
  licence:
    'The facts and texts of the atlas, and every file on this page, may be reused under CC BY 4.0, naming the source.',
  files: 'The records themselves are the files in the content folder: typed frontmatter, one entry a file.',
  downloads: 'Whole files',
  byCollection: 'By collection',
  parts: 'Lists within entries',
  partsAbout:
    'Where an entry holds a list, such as the evidence of a position, the list has a table of its own: a row an item, with the id of its entry.',
  tablesAbout:
    'CSV files are UTF-8 with a header row and follow RFC 4180. Dates are EDTF strings with the precision of the source; words have a column for each language; several values in one cell stand between vertical bars.',
  file: 'File',
  about: 'What it holds',
  rows: 'Rows',
  size: 'Size',
  all: 'All',
  schema: 'Schema',
  /** What each file holds, by its name. */
  holds: {
    sqlite:
      'Everything in one SQLite file: all tables with their keys, and a full-text index of every language.',
    index: 'What the JSON API holds: every entry with its title and the address of its record.',
    package:
      'Description of every table: columns, types, keys, sizes and checksums (Frictionless Data Package).',
    positionList:
      'Who took which stance on which proposition, when, and where it is written; names instead of ids.',
    discourse: 'Statements for discourse network analysis: actor, concept, agreement, date, document.',
    popolo: 'People, organizations, posts and memberships in the shape of Popolo.',
    relations: 'Every reference from one entry to another; citations with the places cited.',
    openapi: 'Description of the JSON API (OpenAPI 3.1).',
    atom: 'The newest changes, to be followed in a feed reader (Atom).',
    jsonFeed: 'The same as JSON Feed.',
    calendar: 'What is dated or due, for a calendar (iCalendar).',
    bibtex: 'All sources, for reference managers (BibTeX).',
    ris: 'All sources, for reference managers (RIS).',
    csl: 'All sources as CSL-JSON.',
    guide: 'A guide for language models.',
    fullText: 'Every entry page in one Markdown file.',
  },
  siteFiles: 'To follow, to cite, to read',
  siteFilesAbout:
    'Feeds also stand beside every topic, issue and stakeholder, calendars beside issues, citations and a Markdown twin beside every entry: its page leads to them.',
  api: 'JSON API',
  apiAbout:
    'Every entry has a record. It holds the entry’s facts with the words of every language, its references and citations resolved, what refers to it, the day of its last review, and a digest that changes when the entry does. The JSON Schemas (2020-12) are generated from the model.',
  apiAddress: 'Address of a record',
  apiMoved: 'An id that an entry no longer has answers with a record that says where it went: “movedTo”.',
  promiseTitle: 'What stays as it is',
  promise:
    'Files, fields and columns of version 1 keep their name, type and meaning. New ones may be added, and lists of allowed values may grow: pass over what you do not know. An id is never used again for anything else. What would break this promise gets a version 2 at addresses of its own, and version 1 stays beside it for at least a year. Every change of shape stands in the changelog under “Data”.',
  examples: 'Examples',
  examplesAbout: 'They run as they are, and are run whenever the site is tested.',
  queries: 'Questions to the database',
  queriesAbout: 'For atlas.sqlite, in any SQLite with FTS5.',
  queryTitles: {
    stances: 'How many positions of each stance are on each proposition?',
    holders: 'Who holds the most positions?',
    search: 'Where is something spoken of, in English?',
    sources: 'Which sources are cited most?',
    secondHand: 'Which positions are told only by somebody else?',
  },
};
