import { describe, expect, it } from 'vitest';
import { issue, proposition } from './issue.ts';
import { cited, heading, housekeeping, problemsOf, refuses, testRecord } from './record-tests.ts';

const smallest = { ...heading, topic: 'a-topic', status: 'open', ...housekeeping };
const proposal = { id: 'ban-it', text: 'The council should ban it.', baseline: 'It is allowed.', ...cited };
const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...proposal, id: `p${index}` }));

describe('an issue', () => {
  testRecord(issue, smallest, {
    question: { question: 'Should it be banned?' },
    aliases: { aliases: { en: ['the ban'], es: ['la prohibición'] } },
    propositions: { propositions: numbered(4) },
    instruments: { instruments: ['a-law'] },
    programs: { programs: ['a-program'] },
    related: { related: ['another-issue'] },
    open: { open: [{ text: 'Who would pay?' }, { text: 'When?', ...cited }] },
    formerIds: { formerIds: ['an-older-name'] },
  });

  it('has no propositions where the sources carry none', () => {
    expect(issue.parse(smallest)).toMatchObject({
      propositions: [],
      instruments: [],
      programs: [],
      related: [],
      open: [],
    });
  });

  refuses(issue, smallest, [
    [
      'five propositions',
      { propositions: numbered(5) },
      ['propositions: expected at most four propositions'],
    ],
    ['an id that is taken', { propositions: [proposal, proposal] }, ['propositions.1.id: "ban-it" is taken']],
    ['a topic that is no id', { topic: 'A Topic' }, ['topic: expected an id of topics']],
    [
      'an unknown status',
      { status: 'closed' },
      ['status: Invalid option: expected one of "open"|"decided"|"dormant"'],
    ],
    [
      'an instrument that is no id',
      { instruments: ['a--law'] },
      ['instruments.0: expected an id of instruments'],
    ],
    ['a program that is no id', { programs: ['-a'] }, ['programs.0: expected an id of programs']],
    ['a related issue with its folder', { related: ['issues/a'] }, ['related.0: expected an id of issues']],
    ['an open question without words', { open: [{ text: '' }] }, ['open.0.text: expected words']],
    [
      'a place in no source',
      { open: [{ text: 'When?', at: 'Chapter 1' }] },
      ['open.0.at: a place needs its source'],
    ],
    [
      'an unknown field in an open question',
      { open: [{ text: 'When?', by: 'x' }] },
      ['open.0: Unrecognized key: "by"'],
    ],
  ]);

  it.each([
    ['an unknown field', { misspelt: 1 }, ': Unrecognized key: "misspelt"'],
    ['a misspelt required field', { status: undefined, satus: 'open' }, ': Unrecognized key: "satus"'],
    [
      'a proposition without words',
      { propositions: [{ ...proposal, text: undefined }, proposal] },
      expect.stringMatching('^propositions.0.text: '),
    ],
  ])('tells that an id is taken beside %s', (_, patch, other) => {
    const problems = problemsOf(issue, { ...smallest, propositions: [proposal, proposal], ...patch });
    expect(problems).toContainEqual(other);
    expect(problems).toContain('propositions.1.id: "ban-it" is taken');
  });

  it('says nothing of ids that it cannot read', () => {
    const problems = problemsOf(issue, {
      ...smallest,
      propositions: [
        { ...proposal, id: 1 },
        { ...proposal, id: 1 },
      ],
    });
    expect(problems).toEqual([
      'propositions.0.id: Invalid input: expected string, received number',
      'propositions.1.id: Invalid input: expected string, received number',
    ]);
  });
});

describe('a proposition', () => {
  testRecord(proposition, proposal, {
    instrument: { instrument: 'a-law' },
    version: { instrument: 'a-law', version: 'first-draft' },
  });

  refuses(proposition, proposal, [
    [
      'a version without its instrument',
      { version: 'first-draft' },
      ['version: a version needs its instrument'],
    ],
    [
      'a version without its instrument, beside an unknown field',
      { version: 'v1', instrment: 'a-law' },
      [': Unrecognized key: "instrment"', 'version: a version needs its instrument'],
    ],
    ['an id with a slash', { id: 'a/b' }, ['id: expected lower-case letters, digits and single hyphens']],
    ['an instrument that is no id', { instrument: 'A' }, ['instrument: expected an id of instruments']],
    ['a baseline of spaces', { baseline: ' ' }, ['baseline: no space at either end']],
    ['a source that is no id', { source: 'Survey 2020' }, ['source: expected an id of sources']],
    [
      'two places without a space between',
      { at: 'A;B' },
      ['at: expected one place, or several joined by "; "'],
    ],
  ]);
});
