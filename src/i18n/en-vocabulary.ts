import type * as Words from '../model/vocabulary.ts';

/** The words for every value of the model's closed lists, typed by them. */

export const collections: Record<Words.CollectionName, { one: string; many: string; about: string }> = {
  topics: { one: 'Topic', many: 'Topics', about: 'The shelves on which the issues stand.' },
  issues: {
    one: 'Issue',
    many: 'Issues',
    about: 'The debates: what is proposed, and who is for and against.',
  },
  positions: {
    one: 'Position',
    many: 'Positions',
    about: 'Each stance that the sources record, with its date and its evidence.',
  },
  stakeholders: {
    one: 'Stakeholder',
    many: 'Stakeholders',
    about: 'People, bodies, companies and groups with a part in the debates.',
  },
  instruments: {
    one: 'Instrument',
    many: 'Instruments',
    about: 'Laws, treaties, strategies and standards that the debates are about.',
  },
  programs: {
    one: 'Program',
    many: 'Programs',
    about: 'What was run or announced: programs, campaigns, studies, platforms.',
  },
  events: {
    one: 'Event',
    many: 'Events',
    about: 'What happened, and what was still due when the records end.',
  },
  figures: {
    one: 'Figure',
    many: 'Figures',
    about: 'Numbers that the sources give, with unit, date, author and caveat.',
  },
  sources: { one: 'Source', many: 'Sources', about: 'The documents that everything here is cited from.' },
  glossary: { one: 'Term', many: 'Glossary', about: 'Acronyms and terms of the debates.' },
};

export const addenda: Record<Words.AddendumName, { one: string; many: string; about: string }> = {
  corrections: {
    one: 'Correction',
    many: 'Corrections',
    about: 'What entries said and should not have, what they say now, and since when.',
  },
  replies: {
    one: 'Reply',
    many: 'Replies',
    about: 'What holders say of how their positions are recorded, beside the position.',
  },
};

export const replyForms: Record<Words.ReplyForm, string> = {
  'own-words': 'In their own words',
  summary: 'Summarised by the editors',
};

export const stances: Record<Words.StanceValue, string> = {
  supports: 'Supports',
  'supports-if': 'Supports, if',
  mixed: 'Mixed',
  neutral: 'Neutral',
  'opposes-unless': 'Opposes, unless',
  opposes: 'Opposes',
  declines: 'Declines to say',
  studying: 'Studying it',
  states: 'States',
};

export const stanceMeanings: Record<Words.StanceValue, string> = {
  supports: 'for the proposition, without conditions',
  'supports-if': 'for the proposition under stated conditions',
  mixed: 'for one part of it and against another',
  neutral: 'declared neither for nor against it',
  'opposes-unless': 'against the proposition unless stated conditions are met',
  opposes: 'against the proposition',
  declines: 'asked, and would not say',
  studying: 'said to be still studying it',
  states: 'an assertion or forecast that bears on it without taking a side',
};

/** What a source might say, for the method page: invented, so that no real stance is judged there. */
export const stanceExamples: Record<Words.StanceValue, string> = {
  supports: '“The ministry should adopt the rules as they are drafted,” its chamber wrote.',
  'supports-if': 'The chamber would accept the rules, provided that small firms are exempt.',
  mixed: 'The chamber welcomed the duty to inform and rejected the fines.',
  neutral: 'Asked whether the rules should be adopted, the chamber said that it was for neither course.',
  'opposes-unless': 'The chamber would fight the rules unless the fines were dropped.',
  opposes: 'The chamber signed a petition against the rules.',
  declines: 'Asked about the rules, the chamber would not comment.',
  studying: 'The chamber said that its members were still examining the rules.',
  states: 'The chamber expected the rules to cost firms two days a month, and asked for nothing.',
};

export const attributions: Record<Words.Attribution, string> = {
  direct: 'Own record',
  spokesperson: 'Own spokesperson',
  'reported-quote': 'Quoted by others',
  reported: 'Reported by others',
};

export const acts: Record<Words.Act, string> = {
  statement: 'statement',
  report: 'report',
  interview: 'interview',
  petition: 'petition',
  signature: 'signature',
  endorsement: 'endorsement',
  testimony: 'testimony',
  vote: 'vote',
  filing: 'filing',
  decision: 'decision',
  campaign: 'campaign',
};

export const capacities: Record<Words.Capacity, string> = {
  institutional: 'for the institution',
  personal: 'in a personal capacity',
  legislative: 'as a legislator',
  expert: 'as an expert',
};

export const follows: Record<Words.Follows, string> = {
  changes: 'changes',
  reaffirms: 'reaffirms',
  qualifies: 'qualifies',
  withdraws: 'withdraws',
};

export const stakeholderKinds: Record<Words.StakeholderKind, string> = {
  person: 'Person',
  government: 'Government',
  ministry: 'Ministry',
  regulator: 'Regulator',
  'public-body': 'Public body',
  legislature: 'Legislature',
  'foreign-government': 'Foreign government',
  'international-organization': 'International organization',
  company: 'Company',
  association: 'Association',
  'civil-society': 'Civil society',
  coalition: 'Coalition',
  'think-tank': 'Think tank',
  academia: 'Academia',
  media: 'Media',
  'criminal-group': 'Criminal group',
};

export const issueStatuses: Record<Words.IssueStatus, string> = {
  open: 'Open',
  decided: 'Decided',
  dormant: 'Dormant',
};

export const instrumentKinds: Record<Words.InstrumentKind, string> = {
  'constitutional-reform': 'Constitutional reform',
  law: 'Law',
  amendment: 'Amendment',
  bill: 'Bill',
  regulation: 'Regulation',
  treaty: 'Treaty',
  'treaty-part': 'Part of a treaty',
  framework: 'Framework',
  strategy: 'Strategy',
  standard: 'Standard',
  guidance: 'Guidance',
  'policy-document': 'Policy document',
  initiative: 'Initiative',
  dispute: 'Dispute',
};

export const instrumentStatuses: Record<Words.InstrumentStatus, string> = {
  proposed: 'Proposed',
  adopted: 'Adopted',
  'in-force': 'In force',
  amended: 'Amended',
  repealed: 'Repealed',
  superseded: 'Superseded',
  ended: 'Ended',
  voluntary: 'Voluntary',
  unknown: 'Not known',
};

export const stageKinds: Record<Words.StageKind, string> = {
  announced: 'Announced',
  proposed: 'Proposed',
  negotiated: 'Negotiated',
  signed: 'Signed',
  passed: 'Passed',
  published: 'Published',
  'in-force': 'Entered into force',
  amended: 'Amended',
  suspended: 'Suspended',
  repealed: 'Repealed',
  superseded: 'Superseded',
  ended: 'Ended',
  review: 'Review',
};

export const programKinds: Record<Words.ProgramKind, string> = {
  program: 'Program',
  'public-service': 'Public service',
  plan: 'Plan',
  infrastructure: 'Infrastructure',
  platform: 'Platform',
  campaign: 'Campaign',
  study: 'Study',
  training: 'Training',
  'event-series': 'Series of events',
  network: 'Network',
};

export const programStatuses: Record<Words.ProgramStatus, string> = {
  announced: 'Announced',
  running: 'Running',
  ended: 'Ended',
  unknown: 'Not known',
};

export const eventKinds: Record<Words.EventKind, string> = {
  founding: 'Founding',
  reform: 'Reform',
  vote: 'Vote',
  decision: 'Decision',
  'entry-into-force': 'Entry into force',
  proposal: 'Proposal',
  statement: 'Statement',
  publication: 'Publication',
  campaign: 'Campaign',
  dialogue: 'Dialogue',
  appointment: 'Appointment',
  corporate: 'Company news',
  attack: 'Attack',
  milestone: 'Milestone',
  deadline: 'Deadline',
};

export const eventFormats: Record<Words.EventFormat, string> = {
  'in-person': 'In person',
  virtual: 'Online',
  hybrid: 'In person and online',
};

export const roles: Record<Words.Role, string> = {
  organizer: 'Organizer',
  'co-host': 'Co-host',
  keynote: 'Keynote speaker',
  speaker: 'Speaker',
  panelist: 'Panelist',
  participant: 'Participant',
  signatory: 'Signatory',
  endorser: 'Endorser',
  author: 'Author',
  decider: 'Decided',
  party: 'Party',
  target: 'Target',
};

export const figureKinds: Record<Words.FigureKind, string> = {
  share: 'Share',
  count: 'Count',
  money: 'Money',
  change: 'Change',
  rank: 'Rank',
  ratio: 'Ratio',
  vote: 'Vote',
};

export const bounds: Record<Words.Bound, string> = {
  exactly: '{number}',
  about: 'about {number}',
  'at-least': 'at least {number}',
  over: 'more than {number}',
  'at-most': 'at most {number}',
  under: 'less than {number}',
  nearly: 'nearly {number}',
};

export const sourceTypes: Record<Words.SourceType, string> = {
  report: 'Report',
  interview: 'Interview',
  'article-newspaper': 'Press article',
  'article-magazine': 'Magazine article',
  'article-journal': 'Journal article',
  webpage: 'Web page',
  post: 'Post',
  legislation: 'Legislation',
  bill: 'Bill',
  treaty: 'Treaty',
  regulation: 'Regulation',
  standard: 'Standard',
  speech: 'Speech',
  dataset: 'Data set',
  book: 'Book',
};
