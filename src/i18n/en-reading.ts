/** The words of what helps a reader on: bulletins by month, an issue as of a date, references, drawings. */
export const agenda = {
  title: 'Agenda',
  lead: 'Month by month: what happened, which instruments moved, and who took which position.',
  month: 'Agenda: {month}',
  monthLead:
    'What the records hold for {month}: what happened, which instruments moved, and who took which position.',
  monthDue: 'What was still due in {month} when the records end.',
  kinds: {
    happened: 'What happened',
    moved: 'Instruments that moved',
    taken: 'Positions taken',
    published: 'Sources published',
  },
  noTopic: 'Across topics',
  longer: 'Known by a longer span only',
  longerAbout:
    'For these the sources give a year or a span of time. They stand in the month with which it is over, with the date as the source gives it, so that nothing appears earlier than it is known to be.',
  months: 'Months',
  earlier: 'Earlier: {month}',
  later: 'Later: {month}',
  all: 'All months',
  whole: 'The whole month',
  latest: 'Latest in the agenda: {month}',
  noMonth: 'What carries no date, or none with an end, stands in the timeline only.',
};

export const asOf = {
  title: '{issue}, as of {month}',
  kicker: 'As of {month}',
  description: '“{issue}” with only those records that had come about by the end of {month}.',
  lead: 'The debate with only those records that had come about by the end of {month}.',
  rule: 'A record counts from the last day on which it can have come about: what is dated “2021” counts from the end of that year. The account of the background is left out, because it was written later.',
  current: 'The current page has everything.',
  read: 'Read this debate as of',
  nobody: 'By then the sources record no position on any proposition of this debate.',
  others: 'Propositions without a record by then: {count}.',
  allOfSide: '{shown} of {count} by then. All positions on it, later ones too',
  wholeTimeline: 'The whole timeline, what is later too',
};

/** The name of a drawing, for those who do not see it. */
export const drawing = {
  bars: 'Bars: {title}',
  series: 'Points over time: {title}',
  share: 'Part of a whole: {title}',
  bound: 'Number line: {title}',
};

export const citing = {
  page: 'Cite this page',
  source: 'Cite this source',
  address: 'Lasting address',
  version: 'Version read',
  reviewed: 'reviewed {date}, digest {digest}',
  files: 'As a file',
};
