import { describe, expect, it } from 'vitest';
import { instrument } from './instrument.ts';
import { cited, heading, housekeeping, problemsOf, refuses, testRecord } from './record-tests.ts';

const smallest = { ...heading, kind: 'law', jurisdiction: 'Ruritania', status: 'in-force', ...housekeeping };
const draft = { id: 'first-draft', title: 'First draft', date: '2019-03', ...cited };
const stage = { stage: 'passed', date: '2019-05-02', ...cited };

describe('an instrument', () => {
  testRecord(instrument, smallest, {
    acronym: { acronym: 'LX' },
    nativeName: { nativeName: 'Ley X' },
    aliases: { aliases: { en: ['the X Act'] } },
    issuer: { issuer: ['parliament'] },
    partOf: { partOf: 'a-treaty' },
    amends: { amends: 'an-older-law' },
    succeeds: { succeeds: 'an-older-law' },
    versions: { versions: [draft, { ...draft, id: 'second-draft' }] },
    stages: { stages: [stage, { ...stage, stage: 'in-force', text: 'In force after a year.' }] },
    url: { url: 'https://example.org/law#article-1' },
    formerIds: { formerIds: ['x-act'] },
  });

  it('has no issuer, version or stage where the record names none', () => {
    expect(instrument.parse(smallest)).toMatchObject({ issuer: [], versions: [], stages: [] });
  });

  refuses(instrument, smallest, [
    ['an unknown kind', { kind: 'act' }, [expect.stringMatching('^kind: Invalid option')]],
    ['an unknown status', { status: 'dead' }, [expect.stringMatching('^status: Invalid option')]],
    ['an empty jurisdiction', { jurisdiction: '' }, ['jurisdiction: expected words']],
    ['an issuer that is no id', { issuer: ['The Parliament'] }, ['issuer.0: expected an id of stakeholders']],
    ['a larger text that is no id', { partOf: 'a_treaty' }, ['partOf: expected an id of instruments']],
    [
      'several amended texts',
      { amends: ['a', 'b'] },
      ['amends: Invalid input: expected string, received array'],
    ],
    ['a replaced text that climbs out', { succeeds: '..' }, ['succeeds: expected an id of instruments']],
    ['a version whose id is taken', { versions: [draft, draft] }, ['versions.1.id: "first-draft" is taken']],
    [
      'ids that cannot be read, without a word on their being taken',
      {
        versions: [
          { ...draft, id: 1 },
          { ...draft, id: 1 },
        ],
      },
      [
        'versions.0.id: Invalid input: expected string, received number',
        'versions.1.id: Invalid input: expected string, received number',
      ],
    ],
    [
      'a version without an id',
      { versions: [{ ...draft, id: undefined }] },
      [expect.stringMatching('^versions.0.id: ')],
    ],
    [
      'a version without a date',
      { versions: [{ ...draft, date: undefined }] },
      [expect.stringMatching('^versions.0.date: ')],
    ],
    [
      'an unknown field in a version',
      { versions: [{ ...draft, url: 'https://example.org' }] },
      ['versions.0: Unrecognized key: "url"'],
    ],
    [
      'an unknown stage',
      { stages: [{ ...stage, stage: 'vetoed' }] },
      [expect.stringMatching('^stages.0.stage: Invalid option')],
    ],
    [
      'a stage on an impossible day',
      { stages: [{ ...stage, date: '2021-02-30' }] },
      ['stages.0.date: "2021-02-30" does not exist in the calendar'],
    ],
    [
      'a stage on an unquoted day',
      { stages: [{ ...stage, date: new Date(0) }] },
      ['stages.0.date: expected a quoted date, such as "2021-04"'],
    ],
    [
      'a stage without a place',
      { stages: [{ ...stage, at: '' }] },
      ['stages.0.at: expected one place, or several joined by "; "'],
    ],
    ['an address that carries its document', { url: 'data:text/html,x' }, ['url: expected a web address']],
  ]);

  it.each([
    ['an unknown field', { misspelt: 1 }],
    ['a misspelt required field', { kind: undefined, knid: 'law' }],
    ['a wrong date in the version', { versions: [draft, { ...draft, date: 2019 }] }],
  ])('tells that an id is taken beside %s', (_, patch) => {
    const problems = problemsOf(instrument, { ...smallest, versions: [draft, draft], ...patch });
    expect(problems).toContain('versions.1.id: "first-draft" is taken');
    expect(problems.length).toBeGreaterThan(1);
  });
});
