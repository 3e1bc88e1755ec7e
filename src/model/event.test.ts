import { describe, expect, it } from 'vitest';
import { event, participant, session } from './event.ts';
import { cited, heading, housekeeping, problemsOf, refuses, testRecord } from './record-tests.ts';

const smallest = { ...heading, kind: 'dialogue', date: '2021-04-15', evidence: [cited], ...housekeeping };
const panel = { id: 'panel-1', title: 'On the ban', ...cited };
const guest = { stakeholder: 'institute', role: 'speaker' };
const said = { text: 'More evidence is needed.', issues: ['an-issue'], ...cited };

describe('an event', () => {
  testRecord(event, smallest, {
    aliases: { aliases: { en: ['the meeting'] } },
    dateText: { date: undefined, dateText: 'In the spring before the vote' },
    upcoming: { upcoming: true },
    place: { place: 'Strelsau' },
    format: { format: 'hybrid' },
    series: { series: 'a-series' },
    participants: { participants: [guest, { unnamed: 'Two experts', role: 'panelist' }] },
    issues: { issues: ['an-issue'] },
    instruments: { instruments: ['a-law'] },
    programs: { programs: ['a-program'] },
    sessions: { sessions: [panel, { ...panel, id: 'panel-2' }] },
    decided: { decided: [{ text: 'To meet again.', by: ['institute'], ...cited }] },
    acronym: { acronym: 'E21' },
    formerIds: { formerIds: ['meeting'] },
  });

  it('has happened, unless it was due, and has no lists but those it names', () => {
    const lists = { participants: [], issues: [], instruments: [], programs: [], sessions: [], decided: [] };
    expect(event.parse(smallest)).toMatchObject({ upcoming: false, ...lists });
  });

  refuses(event, smallest, [
    ['date and dateText', { dateText: 'In spring' }, ['date: expected either date or dateText']],
    ['neither date nor dateText', { date: undefined }, ['date: expected either date or dateText']],
    [
      'neither, beside a misspelt field',
      { date: undefined, dateTxt: 'In spring' },
      [': Unrecognized key: "dateTxt"', 'date: expected either date or dateText'],
    ],
    ['an unquoted date', { date: new Date(0) }, ['date: expected a quoted date, such as "2021-04"']],
    ['an impossible date', { date: '2021-02-29' }, ['date: "2021-02-29" does not exist in the calendar']],
    ['an unknown kind', { kind: 'party' }, [expect.stringMatching('^kind: Invalid option')]],
    ['an unknown format', { format: 'online' }, [expect.stringMatching('^format: Invalid option')]],
    [
      'upcoming in words',
      { upcoming: 'yes' },
      ['upcoming: Invalid input: expected boolean, received string'],
    ],
    ['a series that is no id', { series: 'A Series' }, ['series: expected an id of programs']],
    ['an issue that is no id', { issues: ['a_b'] }, ['issues.0: expected an id of issues']],
    [
      'an instrument that is no id',
      { instruments: ['a/b'] },
      ['instruments.0: expected an id of instruments'],
    ],
    ['a program that is no id', { programs: ['a-'] }, ['programs.0: expected an id of programs']],
    ['no evidence', { evidence: [] }, ['evidence: expected at least one citation']],
    [
      'a participant in no role',
      { participants: [{ stakeholder: 'institute' }] },
      [expect.stringMatching('^participants.0.role: ')],
    ],
    ['a session whose id is taken', { sessions: [panel, panel] }, ['sessions.1.id: "panel-1" is taken']],
    [
      'ids that cannot be read, without a word on their being taken',
      {
        sessions: [
          { ...panel, id: 1 },
          { ...panel, id: 1 },
        ],
      },
      [
        'sessions.0.id: Invalid input: expected string, received number',
        'sessions.1.id: Invalid input: expected string, received number',
      ],
    ],
    [
      'an unknown field deep inside',
      { sessions: [{ ...panel, conclusions: [{ ...said, by: 'x' }] }] },
      ['sessions.0.conclusions.0: Unrecognized key: "by"'],
    ],
    ['a decision without words', { decided: [{ text: '', ...cited }] }, ['decided.0.text: expected words']],
    [
      'a decider that is no id',
      { decided: [{ text: 'x', by: ['Us'], ...cited }] },
      ['decided.0.by.0: expected an id of stakeholders'],
    ],
    [
      'a decision without a source',
      { decided: [{ text: 'x', at: 'Chapter 1' }] },
      [expect.stringMatching('^decided.0.source: ')],
    ],
  ]);

  it.each([
    ['an unknown field', { misspelt: 1 }],
    ['a missing kind', { kind: undefined }],
    ['a session without a title', { sessions: [panel, { ...panel, title: undefined }] }],
  ])('tells of its date and its sessions beside %s', (_, patch) => {
    const broken = { ...smallest, dateText: 'In spring', sessions: [panel, panel] };
    const problems = problemsOf(event, { ...broken, ...patch });
    expect(problems).toContain('date: expected either date or dateText');
    expect(problems).toContain('sessions.1.id: "panel-1" is taken');
    expect(problems.length).toBeGreaterThan(2);
  });
});

describe('a session', () => {
  testRecord(session, panel, {
    participants: { participants: [guest] },
    issues: { issues: ['an-issue'] },
    conclusions: { conclusions: [said] },
  });

  refuses(session, panel, [
    [
      'an id with capitals',
      { id: 'Panel-1' },
      ['id: expected lower-case letters, digits and single hyphens'],
    ],
    [
      'a conclusion without a place',
      { conclusions: [{ text: 'x', source: 'a' }] },
      [expect.stringMatching('^conclusions.0.at: ')],
    ],
    [
      'a conclusion on what is no issue',
      { conclusions: [{ ...said, issues: ['#'] }] },
      ['conclusions.0.issues.0: expected an id of issues'],
    ],
    [
      'a participant twice over',
      { participants: [{ ...guest, unnamed: 'x' }] },
      ['participants.0.stakeholder: expected either stakeholder or unnamed'],
    ],
  ]);
});

describe('a participant', () => {
  testRecord(participant, guest, {
    unnamed: { stakeholder: undefined, unnamed: 'Two experts' },
    for: { for: 'institute' },
  });

  refuses(participant, guest, [
    ['an unknown role', { role: 'guest' }, [expect.stringMatching('^role: Invalid option')]],
    [
      'nobody in an unknown role',
      { stakeholder: undefined, role: 'guest' },
      [expect.stringMatching('^role: Invalid option'), 'stakeholder: expected either stakeholder or unnamed'],
    ],
    ['a body that is no id', { for: 'the institute' }, ['for: expected an id of stakeholders']],
  ]);
});
