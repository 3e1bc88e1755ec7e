import { describe, expect, it } from 'vitest';
import { program } from './program.ts';
import { cited, heading, housekeeping, problemsOf, refuses, testRecord } from './record-tests.ts';

const smallest = { ...heading, kind: 'study', status: 'running', evidence: [cited], ...housekeeping };
const notAnId = (collection: string): string => `expected an id of ${collection}`;

describe('a program', () => {
  testRecord(program, smallest, {
    acronym: { acronym: 'P' },
    nativeName: { nativeName: 'Un programa' },
    aliases: { aliases: { es: ['El programa'] } },
    runBy: { runBy: ['ministry'] },
    partners: { partners: ['institute', 'company'] },
    partOf: { partOf: 'larger-program' },
    started: { started: '2019-05' },
    ended: { started: '2019-05', ended: '2019' },
    due: { due: '[..2030]' },
    targets: { targets: [{ text: 'Reach everybody.', due: '2025', ...cited }] },
    url: { url: 'https://example.org/program' },
    formerIds: { formerIds: ['program'] },
  });

  it('has nobody and no target where the record names none', () => {
    expect(program.parse(smallest)).toMatchObject({ runBy: [], partners: [], targets: [] });
  });

  refuses(program, smallest, [
    [
      'an unknown kind',
      { kind: 'scheme' },
      [expect.stringMatching('^kind: Invalid option: expected one of "program"')],
    ],
    ['an unknown status', { status: 'over' }, [expect.stringMatching('^status: Invalid option')]],
    ['a runner that is no id', { runBy: ['Ministry'] }, [`runBy.0: ${notAnId('stakeholders')}`]],
    [
      'a runner outside a list',
      { runBy: 'ministry' },
      ['runBy: Invalid input: expected array, received string'],
    ],
    ['a partner that is no id', { partners: ['../institute'] }, [`partners.0: ${notAnId('stakeholders')}`]],
    ['a larger program that is no id', { partOf: 'a_b' }, [`partOf: ${notAnId('programs')}`]],
    ['an unquoted year', { started: 2019 }, ['started: expected a quoted date, such as "2021-04"']],
    ['an end before the start', { started: '2020', ended: '2019-12' }, ['ended: ends before it starts']],
    ['a month that does not exist', { due: '2021-13' }, ['due: "2021-13" does not exist in the calendar']],
    [
      'an unknown field in a target',
      { targets: [{ text: 'x', by: '2025', ...cited }] },
      ['targets.0: Unrecognized key: "by"'],
    ],
    [
      'a target without a source',
      { targets: [{ text: 'x', at: 'Chapter 1' }] },
      [expect.stringMatching('^targets.0.source: ')],
    ],
    ['an address that is a script', { url: 'javascript:alert(1)' }, ['url: expected a web address']],
    ['no evidence', { evidence: [] }, ['evidence: expected at least one citation']],
  ]);

  it('finds an end before the start beside a misspelt field', () => {
    const { summary, ...rest } = smallest;
    expect(problemsOf(program, { ...rest, sumary: summary, started: '2020', ended: '2019' })).toEqual([
      'summary: Invalid input: expected string, received undefined',
      ': Unrecognized key: "sumary"',
      'ended: ends before it starts',
    ]);
  });
});
