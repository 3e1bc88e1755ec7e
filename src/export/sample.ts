import type { Issue } from '../model/issue.ts';
import type { Position } from '../model/position.ts';
import type { Source } from '../model/source.ts';
import type { Stakeholder } from '../model/stakeholder.ts';
import type { Whole, WholeEntry } from './whole.ts';

/** A very small atlas for the tests of the exports: a town, one debate, in two languages where it is translated. */

const days = { added: '2020-01-10', reviewed: '2020-02-03' };
const minutes = { source: 'minutes', at: 'Item 2' };

const issue: Issue = {
  ...days,
  title: 'Traffic on the bridge',
  summary: 'Whether cars should cross the bridge.',
  topic: 'streets',
  status: 'open',
  aliases: { en: ['bridge closure'], es: ['cierre del puente'] },
  propositions: [
    { id: 'close', text: 'The town should close the bridge.', baseline: 'It is open.', ...minutes },
  ],
  instruments: [],
  programs: [],
  related: [],
  open: [{ text: 'What would it cost?' }],
  formerIds: ['old-bridge'],
};

const translatedIssue: Issue = {
  ...issue,
  title: 'Tránsito por el puente',
  summary: 'Si los coches deben cruzar el puente.',
  propositions: [
    { ...issue.propositions[0], text: 'El pueblo debe cerrar el puente.' } as Issue['propositions'][0],
  ],
};

const position: Position = {
  ...days,
  holders: ['traders', 'ada'],
  proposition: 'bridge#close',
  stance: 'opposes-unless',
  date: '2019-06~',
  summary: 'The traders and Ada Quill oppose it, "unless" a ferry runs,\nand a bus.',
  conditions: ['A ferry runs.', 'A bus runs.'],
  reasons: [],
  asks: [],
  evidence: [
    { ...minutes, act: 'statement', attribution: 'reported', via: ['ada'] },
    { source: 'minutes', at: 'Item 4', act: 'testimony', attribution: 'direct' },
  ],
  formerIds: ['against'],
};

const traders: Stakeholder = {
  ...days,
  title: 'Traders of the Quay',
  summary: 'The shops on the quay.',
  kind: 'association',
  acronym: 'TQ',
  partOf: [],
  memberships: [],
  posts: [],
  succeeds: [],
};

const ada: Stakeholder = {
  ...traders,
  title: 'Ada Quill',
  summary: 'A bookseller.',
  kind: 'person',
  posts: [
    { body: 'traders', title: 'Chair', from: '2018', to: '2019~', ...minutes },
    { title: 'Adviser', ...minutes },
  ],
  memberships: [{ body: 'traders', role: 'Founder', ...minutes }],
};

const source: Source = {
  ...days,
  title: 'Minutes',
  summary: 'What was said.',
  type: 'report',
  authors: [{ literal: 'Town Council' }],
  issued: '2019-07',
  language: 'en',
  places: ['Item 2', 'Item 4'],
  silent: [],
};

const topic = { ...days, title: 'Streets', summary: 'Who may use them.', order: 1 };

function entry<Facts extends WholeEntry['facts']>(key: string, facts: Facts, translated?: Facts): WholeEntry {
  const slash = key.indexOf('/');
  const wordsOf = (of: Facts & { title?: string; summary?: string }) => ({
    title: of.title ?? 'The traders and Ada Quill: The town should close the bridge.',
    summary: of.summary ?? '',
    facts: of,
  });
  return {
    collection: key.slice(0, slash) as WholeEntry['collection'],
    id: key.slice(slash + 1),
    key,
    page: `${key}/`,
    facts,
    words: {
      en: { ...wordsOf(facts), prose: `About ${key}.` },
      ...(translated ? { es: wordsOf(translated) } : {}),
    },
    stale: [],
  };
}

const entries = [
  entry('topics/streets', topic),
  entry('issues/bridge', issue, translatedIssue),
  entry('positions/bridge/traders-against', position),
  entry('stakeholders/ada', ada),
  entry('stakeholders/traders', traders),
  entry('sources/minutes', source),
];

export const sampleWhole: Whole = {
  home: 'https://example.org/sub/',
  entries,
  byKey: new Map(entries.map((each) => [each.key, each])),
  links: [
    { from: 'issues/bridge', to: 'topics/streets', field: 'topic' },
    { from: 'positions/bridge/traders-against', to: 'stakeholders/traders', field: 'holders' },
    { from: 'positions/bridge/traders-against', to: 'issues/bridge', field: 'proposition', part: 'close' },
    {
      from: 'positions/bridge/traders-against',
      to: 'sources/minutes',
      field: 'evidence.source',
      at: 'Item 2',
    },
    {
      from: 'positions/bridge/traders-against',
      to: 'sources/minutes',
      field: 'evidence.source',
      at: 'Item 4',
    },
  ],
};
