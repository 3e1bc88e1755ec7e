import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import * as fields from './fields.ts';
import { problemsOf } from './record-tests.ts';

const BAD_IDS = [
  '',
  'A',
  'a_b',
  'a--b',
  '-a',
  'a-',
  'a/b',
  '..',
  '.',
  'a.b',
  'a b',
  ' a',
  'a\n',
  'á',
  '#',
  'a#b',
  'a:b',
];

describe('ids and references', () => {
  it.each(['a', '5', '5g-rollout', 'a-b-c'])('take %s', (id) => {
    expect(problemsOf(fields.slug('x'), id)).toEqual([]);
    expect(problemsOf(fields.ref('issues', 'x'), id)).toEqual([]);
    expect(problemsOf(fields.ref('positions', 'x'), `an-issue/${id}`)).toEqual([]);
    expect(problemsOf(fields.propositionRef('x'), `an-issue#${id}`)).toEqual([]);
    expect(problemsOf(fields.entryRef('x'), `glossary/${id}`)).toEqual([]);
    expect(problemsOf(fields.entryRef('x'), `positions/an-issue/${id}`)).toEqual([]);
  });

  it.each(BAD_IDS)('refuse %j', (id) => {
    expect(problemsOf(fields.slug('x'), id)).toEqual([
      ': expected lower-case letters, digits and single hyphens',
    ]);
    expect(problemsOf(fields.ref('issues', 'x'), id)).toEqual([': expected an id of issues']);
    expect(problemsOf(fields.ref('positions', 'x'), `an-issue/${id}`)).toEqual([
      ': expected issue/id of positions',
    ]);
    expect(problemsOf(fields.propositionRef('x'), `an-issue#${id}`)).toEqual([
      ': expected issue#proposition',
    ]);
    expect(problemsOf(fields.propositionRef('x'), `${id}#ban-it`)).toEqual([': expected issue#proposition']);
    expect(problemsOf(fields.entryRef('x'), `glossary/${id}`)).toEqual([': expected collection/id']);
  });

  it.each([
    'glossary',
    'pages/about',
    'Issues/a',
    '/issues/a',
    'issues/a/',
    'positions/a',
    'positions/a/b/c',
    'issues/a/b',
  ])('refuse the entry %s', (entry) => {
    expect(problemsOf(fields.entryRef('x'), entry)).toEqual([': expected collection/id']);
  });

  it('answer long nonsense at once', () => {
    const long = `${'a-'.repeat(50_000)}!`;
    expect(problemsOf(fields.slug('x'), long)).toHaveLength(1);
    expect(problemsOf(fields.locator, `${'a '.repeat(50_000)};`)).toHaveLength(1);
  });
});

describe('words', () => {
  const kinds: [string, z.ZodType][] = [
    ['text', fields.text('x')],
    ['name', fields.name('x')],
  ];

  it.each(kinds)('%s is one or more words', (_, kind) => {
    expect(problemsOf(kind, 'Ñandú: 5 < 6')).toEqual([]);
    expect(problemsOf(kind, '')).toEqual([': expected words']);
    for (const spaced of [' a', 'a ', '\ta', 'a\n', ' ', '\u00a0']) {
      expect(problemsOf(kind, spaced)).toEqual([': no space at either end']);
    }
    for (const other of [2021, true, ['a'], { en: 'a' }]) expect(problemsOf(kind, other)).toHaveLength(1);
  });
});

describe('dates', () => {
  it.each(['2021', '2021-04~', '[..2013]', '2018/2019'])('date takes %s, day does not', (date) => {
    expect(problemsOf(fields.date('x'), date)).toEqual([]);
    expect(problemsOf(fields.day('x'), date)).toEqual([': expected a day, such as "2021-04-15"']);
  });

  it.each(['2021-02-30', '2021-02-29', '2021-13-01', '2021-00-01'])('neither takes %s', (date) => {
    expect(problemsOf(fields.date('x'), date)).toEqual([`: "${date}" does not exist in the calendar`]);
    expect(problemsOf(fields.day('x'), date)).toEqual([`: "${date}" does not exist in the calendar`]);
  });

  it.each([2021, null, true, new Date(0), ['2021']])(
    'neither takes %j, which stands without quotes',
    (date) => {
      expect(problemsOf(fields.date('x'), date)).toEqual([': expected a quoted date, such as "2021-04"']);
      expect(problemsOf(fields.day('x'), date)).toEqual([': expected a quoted day, such as "2021-04-15"']);
    },
  );
});

describe('address', () => {
  it.each([
    'https://example.org',
    'http://example.org:8080/a/b.pdf?c=d&e=f#g',
    'HTTPS://EXAMPLE.ORG',
    'https://españa.example/información',
    'https://example.org/@somebody/1',
    'https://web.example.org/web/2021/https://example.com/',
  ])('takes %s', (url) => {
    expect(problemsOf(fields.address('x'), url)).toEqual([]);
  });

  it.each([
    '',
    'example.org',
    '//example.org',
    '/local',
    'https:example.org',
    'https:///example.org',
    'https://localhost',
    'https://127.0.0.1',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,<script>',
    'ftp://example.org',
    'file:///etc/passwd',
    'mailto:somebody@example.org',
    'vbscript:x',
    'https://good.example@evil.example',
    'https://user:secret@example.org',
    'https://example.org/a b',
  ])('refuses %s', (url) => {
    expect(problemsOf(fields.address('x'), url)).toEqual([
      expect.stringContaining(': expected a web address'),
    ]);
  });
});

describe('places', () => {
  it.each(['I', 'Chapter 1', 'p. 5–7', 'I Trends 2; I Trends 3; Annex'])('locator takes %s', (at) => {
    expect(problemsOf(fields.locator, at)).toEqual([]);
  });

  it.each(['', ' ', ' A', 'A ', 'A;B', 'A ; B', 'A;  B', 'A; ', '; A', 'A;', ';', 'A; ; B'])(
    'neither takes %j',
    (at) => {
      expect(problemsOf(fields.locator, at)).toEqual([': expected one place, or several joined by "; "']);
      expect(problemsOf(fields.place, at)).toEqual([': expected a label without ";" or outer spaces']);
    },
  );

  it('one label names one place', () => {
    expect(problemsOf(fields.place, 'A; B')).toHaveLength(1);
  });
});

describe('readable', () => {
  const schema = z
    .strictObject({
      a: z.string(),
      b: z.array(z.strictObject({ id: z.string(), ab: z.string() })),
      c: z.string(),
    })
    .refine(() => false, { error: 'rule', ...fields.readable('a', 'b.id') });
  const valid = { a: 'x', b: [{ id: 'x', ab: 'x' }], c: 'x' };

  it.each([
    ['nothing', valid, true],
    ['an unknown field', { ...valid, d: 1 }, true],
    ['another field', { ...valid, c: 1 }, true],
    ['another field of an item', { ...valid, b: [{ id: 'x' }] }, true],
    ['its own field', { ...valid, a: 1 }, false],
    ['its own field of an item', { ...valid, b: [{ id: 1, ab: 'x' }] }, false],
    ['the item', { ...valid, b: ['x'] }, false],
    ['the list', { ...valid, b: 'x' }, false],
    ['the whole', 'x', false],
    ['the whole, which is nothing', null, false],
  ])('where %s is wrong, the rule runs: %s', (_, data, runs) => {
    expect(problemsOf(schema, data).includes(': rule')).toBe(runs);
  });
});
