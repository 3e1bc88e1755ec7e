import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { explain, type Finding, slipOf, suggestion } from './explain.ts';
import { date, slug } from './fields.ts';

const schema = z
  .strictObject({
    stance: z.enum(['supports', 'opposes']),
    summary: z.string(),
    date: date('When.').optional(),
    parts: z.array(z.strictObject({ id: slug('Id.') })).max(1, 'expected one part'),
  })
  .refine((value) => value.summary !== 'wrong', { path: ['summary'], error: 'expected another' });
const valid = { stance: 'supports', summary: 'A summary.', parts: [] };

function findings(data: unknown): Omit<Finding, 'replace'>[] {
  return allFindings(data).map(({ replace: _, ...finding }) => finding);
}

function allFindings(data: unknown): Finding[] {
  const issues = schema.safeParse(data, { reportInput: true }).error?.issues ?? [];
  return issues.flatMap((issue) =>
    explain(
      issue,
      (path) => (path.length === 0 ? Object.keys(valid) : ['id']),
      (path) => `What ${path.join('.')} is.`,
    ),
  );
}

describe('explain', () => {
  it.each<[string, object, Finding]>([
    [
      'an unknown field',
      { sumary: 'x' },
      {
        path: ['sumary'],
        rule: 'known-fields',
        message: 'unknown field "sumary"; expected one of stance, summary, parts',
        hint: 'did you mean "summary"?',
      },
    ],
    [
      'an unknown field within, like nothing known',
      { parts: [{ id: 'a', colour: 1 }] },
      {
        path: ['parts', 0, 'colour'],
        rule: 'known-fields',
        message: 'unknown field "colour"; expected one of id',
        hint: 'delete it, or use one of these',
      },
    ],
    [
      'a value that is not in the list',
      { stance: 'suports' },
      {
        path: ['stance'],
        rule: 'allowed-values',
        message: 'stance: found "suports"; expected one of supports, opposes',
        hint: 'did you mean "supports"?',
      },
    ],
    [
      'a value of another type',
      { stance: 5 },
      {
        path: ['stance'],
        rule: 'allowed-values',
        message: 'stance: found 5; expected one of supports, opposes',
        hint: 'write one of these',
      },
    ],
    [
      'a missing value of a list',
      { stance: undefined },
      {
        path: ['stance'],
        rule: 'required-fields',
        message: 'stance: missing; expected one of supports, opposes',
        hint: 'add stance',
      },
    ],
    [
      'a missing field',
      { summary: undefined },
      {
        path: ['summary'],
        rule: 'required-fields',
        message: 'summary: missing',
        hint: 'add summary',
      },
    ],
    [
      'a missing field within',
      { parts: [{}] },
      {
        path: ['parts', 0, 'id'],
        rule: 'required-fields',
        message: 'parts.0.id: missing',
        hint: 'add id',
      },
    ],
    [
      'a wrong type',
      { summary: 5 },
      {
        path: ['summary'],
        rule: 'valid-fields',
        message: 'summary: expected string, received number (found 5)',
        hint: 'correct summary: What summary is.',
      },
    ],
    [
      'an unquoted date',
      { date: 2021 },
      {
        path: ['date'],
        rule: 'valid-fields',
        message: 'date: expected a quoted date, such as "2021-04" (found 2021)',
        hint: 'correct date: What date is.',
      },
    ],
    [
      'a bad id',
      { parts: [{ id: 'A b' }] },
      {
        path: ['parts', 0, 'id'],
        rule: 'valid-fields',
        message: 'parts.0.id: expected lower-case letters, digits and single hyphens (found "A b")',
        hint: 'correct id: What parts.0.id is.',
      },
    ],
    [
      'too many items',
      { parts: [{ id: 'a' }, { id: 'b' }] },
      {
        path: ['parts'],
        rule: 'valid-fields',
        message: 'parts: expected one part',
        hint: 'correct parts: What parts is.',
      },
    ],
    [
      'a broken rule over the whole',
      { summary: 'wrong' },
      {
        path: ['summary'],
        rule: 'valid-fields',
        message: 'summary: expected another',
        hint: 'correct summary: What summary is.',
      },
    ],
  ])('tells of %s', (_, patch, finding) => {
    expect(findings({ ...valid, ...patch })).toEqual([finding]);
  });

  it('tells of each unknown field on its own', () => {
    const found = findings({ ...valid, sumary: 1, stanse: 1 });
    expect(found.map(({ path, hint }) => [path, hint])).toEqual([
      [['sumary'], 'did you mean "summary"?'],
      [['stanse'], 'did you mean "stance"?'],
    ]);
  });

  it('has no fix for a value of which nothing more is known', () => {
    const [issue] = schema.safeParse({ ...valid, summary: 5 }, { reportInput: true }).error?.issues ?? [];
    expect(issue && explain(issue, () => [])[0]).not.toHaveProperty('hint');
  });

  it('tells of an entry that is none', () => {
    expect(findings('text')).toEqual([
      {
        path: [],
        rule: 'valid-fields',
        message: 'the entry: expected object, received string (found "text")',
        hint: 'correct it: What  is.',
      },
    ]);
    expect(findings(undefined)).toEqual([
      { path: [], rule: 'required-fields', message: 'the entry: missing', hint: 'add it' },
    ]);
  });
});

describe('suggestion', () => {
  it.each([
    ['titel', 'title'],
    ['sumary', 'summary'],
    ['Date', 'date'],
    ['propositons', 'propositions'],
  ])('takes %s for %s', (found, near) => {
    expect(suggestion(found, ['title', 'summary', 'date', 'propositions'])).toEqual({
      hint: `did you mean "${near}"?`,
    });
  });

  it.each(['', 'x', 'zz', 'colour', undefined])('takes %s for nothing', (found) => {
    expect(suggestion(found, ['title', 'summary', 'date', 'at'])).toEqual({});
  });

  it('has nothing to suggest from an empty list', () => {
    expect(suggestion('title', [])).toEqual({});
  });
});

describe('what could be put in the place of a slip', () => {
  it.each<[string, object, Finding['replace']]>([
    ['a misspelt field', { sumary: 'x' }, { part: 'key', put: 'summary' }],
    ['a misspelt value', { stance: 'suports' }, { part: 'value', put: 'supports' }],
    ['an unquoted date', { date: 2021 }, { part: 'quotes' }],
    ['a word that is like no other', { stance: 'perhaps' }, undefined],
    ['a missing value', { stance: undefined }, undefined],
  ])('is told for %s', (_, patch, replace) => {
    expect(allFindings({ ...valid, ...patch }).map((finding) => finding.replace)).toEqual([replace]);
  });
});

describe('slipOf', () => {
  it.each([
    ['aimxx', ['aimx', 'alai'], 'aimx'],
    ['aimx', ['aimc', 'aimd'], undefined],
    ['ift', ['ifa'], undefined],
    ['telefonca', ['telefonica', 'telcel'], 'telefonica'],
    ['telefncia', ['telefonica'], undefined],
    ['', ['a'], undefined],
    [undefined, ['a'], undefined],
  ])('takes %j among %j for %j', (found, values, meant) => {
    expect(slipOf(found, values)).toBe(meant);
  });
});
