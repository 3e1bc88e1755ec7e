import { describe, expect, expectTypeOf, it } from 'vitest';
import { evidence, type Position, position } from './position.ts';
import { cited, housekeeping, problemsOf, refuses, testRecord } from './record-tests.ts';
import { conditionalStances, secondHand, stanceValues, type StanceValue } from './vocabulary.ts';

const direct = { ...cited, act: 'statement', attribution: 'direct' };
const smallest = {
  holders: ['institute'],
  proposition: 'an-issue#ban-it',
  stance: 'supports',
  date: '2021-04',
  summary: 'The institute supports the ban.',
  evidence: [direct],
  ...housekeeping,
};
const parts = [
  { text: 'The ban itself.', stance: 'supports' },
  { text: 'Its date.', stance: 'opposes' },
];

describe('a position', () => {
  testRecord(position, smallest, {
    unnamed: { holders: undefined, unnamed: 'Critics of the ban' },
    conditions: { stance: 'supports-if', conditions: ['It is paid for.'] },
    parts: { stance: 'mixed', parts },
    speaker: { speaker: 'director', capacity: 'institutional' },
    capacity: { capacity: 'personal' },
    reasons: { reasons: ['It is safer.'] },
    asks: { asks: ['A date.', 'A budget.'] },
    follows: { follows: { position: 'an-issue/institute-2019', how: 'reaffirms' } },
    formerIds: { formerIds: ['older'] },
  });

  it('keeps the type of its stance', () => {
    expectTypeOf<Position['stance']>().toEqualTypeOf<StanceValue>();
    expect(position.parse(smallest)).toMatchObject({ reasons: [], asks: [] });
  });

  it.each(stanceValues)('takes conditions and parts with %s exactly where they belong', (stance) => {
    const conditions = ['It is paid for.'];
    const conditional = conditionalStances.includes(stance);
    const mixed = stance === 'mixed';
    const bare = problemsOf(position, { ...smallest, stance });
    const laden = problemsOf(position, { ...smallest, stance, conditions, parts });
    expect(bare.map((each) => each.split(':')[0])).toEqual(
      conditional ? ['conditions'] : mixed ? ['parts'] : [],
    );
    expect(laden.map((each) => each.split(':')[0])).toEqual(
      conditional ? ['parts'] : mixed ? ['conditions'] : ['conditions', 'parts'],
    );
  });

  refuses(position, smallest, [
    [
      'a stance without evidence',
      { evidence: [] },
      ['evidence: expected evidence: a source and a place in it'],
    ],
    [
      'a conditional stance without conditions',
      { stance: 'opposes-unless' },
      ['conditions: "opposes-unless" needs its conditions'],
    ],
    [
      'an empty list of conditions',
      { stance: 'supports-if', conditions: [] },
      [expect.stringMatching('^conditions: ')],
    ],
    [
      'conditions on an unconditional stance',
      { conditions: ['x'] },
      ['conditions: "supports" carries no conditions; supports-if and opposes-unless do'],
    ],
    ['mixed without parts', { stance: 'mixed' }, ['parts: a mixed stance has parts, and no other has']],
    [
      'mixed with one part',
      { stance: 'mixed', parts: parts.slice(1) },
      ['parts: expected at least two parts'],
    ],
    ['parts that are not mixed', { parts }, ['parts: a mixed stance has parts, and no other has']],
    [
      'a part that is mixed itself',
      { stance: 'mixed', parts: [parts[0], { text: 'x', stance: 'mixed' }] },
      [expect.stringMatching('^parts.1.stance: ')],
    ],
    ['holders and unnamed together', { unnamed: 'Critics' }, ['holders: expected either holders or unnamed']],
    ['nobody', { holders: undefined }, ['holders: expected either holders or unnamed']],
    ['an empty list of holders', { holders: [] }, [expect.stringMatching('^holders: Too small')]],
    ['a holder that is no id', { holders: ['The Institute'] }, ['holders.0: expected an id of stakeholders']],
    ['a speaker in no capacity', { speaker: 'director' }, ['capacity: a speaker speaks in some capacity']],
    ['an unknown capacity', { capacity: 'private' }, [expect.stringMatching('^capacity: Invalid option')]],
    [
      'an unknown stance',
      { stance: 'strongly-supports' },
      [expect.stringMatching('^stance: Invalid option')],
    ],
    ['an issue for a proposition', { proposition: 'an-issue' }, ['proposition: expected issue#proposition']],
    ['an unquoted year', { date: 2021 }, ['date: expected a quoted date, such as "2021-04"']],
    ['an impossible date', { date: '2021-02-30' }, ['date: "2021-02-30" does not exist in the calendar']],
    ['a time that ends before it starts', { date: '2019/2018' }, ['date: "2019/2018" ends before it starts']],
    [
      'an earlier position without its issue',
      { follows: { position: 'older', how: 'changes' } },
      ['follows.position: expected issue/id of positions'],
    ],
    [
      'an unknown word for what it does to it',
      { follows: { position: 'a/b', how: 'extends' } },
      [expect.stringMatching('^follows.how: ')],
    ],
    [
      'an unknown field in what it follows',
      { follows: { position: 'a/b', how: 'changes', date: '2020' } },
      ['follows: Unrecognized key: "date"'],
    ],
    ['a reason with a line break after it', { reasons: ['x\n'] }, ['reasons.0: no space at either end']],
  ]);

  it.each([
    ['a misspelt field', { sumary: 'x' }],
    ['a misspelt required field', { summary: undefined, sumary: 'x' }],
    ['missing evidence', { evidence: undefined }],
    ['an unknown act', { evidence: [{ ...direct, act: 'tweet' }] }],
    ['an unquoted date', { date: 2021 }],
  ])('tells of all its rules at once beside %s', (_, patch) => {
    const broken = { ...smallest, stance: 'opposes-unless', unnamed: 'Critics', parts, speaker: 'director' };
    const paths = problemsOf(position, { ...broken, ...patch }).map((each) => each.split(':')[0]);
    expect(paths).toEqual(expect.arrayContaining(['holders', 'conditions', 'parts', 'capacity']));
    expect(paths.length).toBeGreaterThan(4);
  });

  it('asks for no conditions of a stance that it cannot read', () => {
    const problems = problemsOf(position, { ...smallest, stance: 'maybe', conditions: ['x'], parts });
    expect(problems).toEqual([expect.stringMatching('^stance: ')]);
  });
});

describe('evidence', () => {
  testRecord(evidence, direct, { via: { attribution: 'reported', via: ['newspaper', 'author'] } });

  it.each(secondHand)('needs who passed it on when %s', (attribution) => {
    expect(problemsOf(evidence, { ...direct, attribution })).toEqual([
      'via: a reported position says who reported it',
    ]);
  });

  refuses(evidence, direct, [
    [
      "the holder's own record by way of another",
      { via: ['newspaper'] },
      ["via: the holder's own record passes through nobody"],
    ],
    [
      'a spokesperson by way of another',
      { attribution: 'spokesperson', via: ['newspaper'] },
      ["via: the holder's own record passes through nobody"],
    ],
    ['nobody in a list', { attribution: 'reported', via: [] }, [expect.stringMatching('^via: Too small')]],
    [
      'a reporter that is no id',
      { attribution: 'reported', via: ['News_Paper'] },
      ['via.0: expected an id of stakeholders'],
    ],
    [
      'an unknown attribution',
      { attribution: 'indirect' },
      [expect.stringMatching('^attribution: Invalid option')],
    ],
    [
      'a missing reporter beside a misspelt one',
      { attribution: 'reported', vai: ['newspaper'] },
      [': Unrecognized key: "vai"', 'via: a reported position says who reported it'],
    ],
  ]);
});
