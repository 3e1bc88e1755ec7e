/**
 * Every closed list of the model, once. Words shown to readers live in `src/i18n`, typed by these lists.
 */

/** The collections whose entries have pages, lists and search results, in the order in which readers meet them. */
export const collectionNames = [
  'topics',
  'issues',
  'positions',
  'stakeholders',
  'instruments',
  'programs',
  'events',
  'figures',
  'sources',
  'glossary',
] as const;
export type CollectionName = (typeof collectionNames)[number];

/** What is said of an entry afterwards: published like one, but shown on the page of the entry and in a log. */
export const addendumNames = ['corrections', 'replies'] as const;
export type AddendumName = (typeof addendumNames)[number];

/** Everything of which there are published records. */
export const recordNames = [...collectionNames, ...addendumNames] as const;
export type RecordName = (typeof recordNames)[number];

/** Canonical language first; the others are translations of it. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** A stance a holder took, from for to against. */
export const stances = ['supports', 'supports-if', 'mixed', 'neutral', 'opposes-unless', 'opposes'] as const;
/** What bears on a proposition without being for or against it; shown apart and never counted. */
export const nonStances = ['declines', 'studying', 'states'] as const;
export const stanceValues = [...stances, ...nonStances] as const;
export type Stance = (typeof stances)[number];
export type StanceValue = (typeof stanceValues)[number];
/** Stances that mean nothing without their conditions. */
export const conditionalStances: readonly StanceValue[] = ['supports-if', 'opposes-unless'];

/** How the words reached the source: the holder's own record, or somebody else's account. */
export const attributions = ['direct', 'spokesperson', 'reported-quote', 'reported'] as const;
export type Attribution = (typeof attributions)[number];
export const secondHand: readonly Attribution[] = ['reported-quote', 'reported'];

export const acts = [
  'statement',
  'report',
  'interview',
  'petition',
  'signature',
  'endorsement',
  'testimony',
  'vote',
  'filing',
  'decision',
  'campaign',
] as const;
export type Act = (typeof acts)[number];

export const capacities = ['institutional', 'personal', 'legislative', 'expert'] as const;
export type Capacity = (typeof capacities)[number];

export const follows = ['changes', 'reaffirms', 'qualifies', 'withdraws'] as const;
export type Follows = (typeof follows)[number];

/** Whether a reply stands in the holder's words or was shortened by the editors. */
export const replyForms = ['own-words', 'summary'] as const;
export type ReplyForm = (typeof replyForms)[number];

export const stakeholderKinds = [
  'person',
  'government',
  'ministry',
  'regulator',
  'public-body',
  'legislature',
  'foreign-government',
  'international-organization',
  'company',
  'association',
  'civil-society',
  'coalition',
  'think-tank',
  'academia',
  'media',
  'criminal-group',
] as const;
export type StakeholderKind = (typeof stakeholderKinds)[number];

export const issueStatuses = ['open', 'decided', 'dormant'] as const;
export type IssueStatus = (typeof issueStatuses)[number];

export const instrumentKinds = [
  'constitutional-reform',
  'law',
  'amendment',
  'bill',
  'regulation',
  'treaty',
  'treaty-part',
  'framework',
  'strategy',
  'standard',
  'guidance',
  'policy-document',
  'initiative',
  'dispute',
] as const;
export type InstrumentKind = (typeof instrumentKinds)[number];

export const instrumentStatuses = [
  'proposed',
  'adopted',
  'in-force',
  'amended',
  'repealed',
  'superseded',
  'ended',
  'voluntary',
  'unknown',
] as const;
export type InstrumentStatus = (typeof instrumentStatuses)[number];

export const stageKinds = [
  'announced',
  'proposed',
  'negotiated',
  'signed',
  'passed',
  'published',
  'in-force',
  'amended',
  'suspended',
  'repealed',
  'superseded',
  'ended',
  'review',
] as const;
export type StageKind = (typeof stageKinds)[number];

export const programKinds = [
  'program',
  'public-service',
  'plan',
  'infrastructure',
  'platform',
  'campaign',
  'study',
  'training',
  'event-series',
  'network',
] as const;
export type ProgramKind = (typeof programKinds)[number];

export const programStatuses = ['announced', 'running', 'ended', 'unknown'] as const;
export type ProgramStatus = (typeof programStatuses)[number];

export const eventKinds = [
  'founding',
  'reform',
  'vote',
  'decision',
  'entry-into-force',
  'proposal',
  'statement',
  'publication',
  'campaign',
  'dialogue',
  'appointment',
  'corporate',
  'attack',
  'milestone',
  'deadline',
] as const;
export type EventKind = (typeof eventKinds)[number];

export const eventFormats = ['in-person', 'virtual', 'hybrid'] as const;
export type EventFormat = (typeof eventFormats)[number];

export const roles = [
  'organizer',
  'co-host',
  'keynote',
  'speaker',
  'panelist',
  'participant',
  'signatory',
  'endorser',
  'author',
  'decider',
  'party',
  'target',
] as const;
export type Role = (typeof roles)[number];

export const figureKinds = ['share', 'count', 'money', 'change', 'rank', 'ratio', 'vote'] as const;
export type FigureKind = (typeof figureKinds)[number];

/** How a stated number relates to the true one, in the speaker's own terms. */
export const bounds = ['exactly', 'about', 'at-least', 'over', 'at-most', 'under', 'nearly'] as const;
export type Bound = (typeof bounds)[number];

/** The subset of CSL item types that the atlas cites (Citation Style Language 1.0.2, item types). */
export const sourceTypes = [
  'report',
  'interview',
  'article-newspaper',
  'article-magazine',
  'article-journal',
  'webpage',
  'post',
  'legislation',
  'bill',
  'treaty',
  'regulation',
  'standard',
  'speech',
  'dataset',
  'book',
] as const;
export type SourceType = (typeof sourceTypes)[number];
