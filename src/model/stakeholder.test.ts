import { describe, expect, it } from 'vitest';
import { cited, heading, housekeeping, problemsOf, refuses, testRecord } from './record-tests.ts';
import { stakeholder } from './stakeholder.ts';

const smallest = { ...heading, kind: 'person', ...housekeeping };
const span = { from: '2018', to: '2020', asOf: '2019-06' };
const reversed = { from: '2020', to: '2018' };

describe('a stakeholder', () => {
  testRecord(stakeholder, smallest, {
    acronym: { acronym: 'S' },
    nativeName: { nativeName: 'El Instituto' },
    aliases: { aliases: { en: ['the institute'] } },
    country: { country: 'Ruritania' },
    url: { url: 'http://example.org' },
    founded: { kind: 'company', founded: { date: '2013', ...cited } },
    dissolved: { kind: 'company', dissolved: { date: '2013', ...cited } },
    partOf: { partOf: [{ body: 'ministry', ...span, ...cited }] },
    memberships: { memberships: [{ body: 'coalition', role: 'Founder', ...span, ...cited }] },
    posts: { posts: [{ title: 'Director', body: 'institute', ...span, ...cited }] },
    succeeds: { succeeds: [{ body: 'older', date: '2013', passedOn: 'Its archive.', ...cited }] },
    formerIds: { formerIds: ['institute'] },
  });

  it('belongs to nothing where the record says nothing', () => {
    expect(stakeholder.parse(smallest)).toMatchObject({
      partOf: [],
      memberships: [],
      posts: [],
      succeeds: [],
    });
  });

  it.each([
    ['the same year', { from: '2018', to: '2018' }],
    ['a month of the year in which it began', { from: '2018', to: '2018-01' }],
    ['no end', { from: '2018' }],
    ['an end alone', { to: '2018' }],
    ['bounds that may meet', { from: '[2018..2020]', to: '2019' }],
  ])('takes a membership with %s', (_, dates) => {
    expect(
      problemsOf(stakeholder, { ...smallest, memberships: [{ body: 'coalition', ...dates, ...cited }] }),
    ).toEqual([]);
  });

  refuses(stakeholder, smallest, [
    ['an unknown kind', { kind: 'lobby' }, [expect.stringMatching('^kind: Invalid option')]],
    [
      'a post on a body',
      { kind: 'company', posts: [{ title: 'Director', ...cited }] },
      ['posts: only a person holds posts'],
    ],
    [
      'a person that was founded',
      { founded: { date: '1970', ...cited } },
      ['founded: a person is neither founded nor dissolved'],
    ],
    [
      'an end before the beginning',
      { kind: 'company', founded: { date: '2014', ...cited }, dissolved: { date: '2013', ...cited } },
      ['dissolved: ends before it starts'],
    ],
    [
      'a founding without a source',
      { kind: 'company', founded: { date: '2013' } },
      [expect.stringMatching('^founded.source: '), expect.stringMatching('^founded.at: ')],
    ],
    [
      'a post without its name',
      { posts: [{ body: 'institute', ...cited }] },
      [expect.stringMatching('^posts.0.title: ')],
    ],
    [
      'a post that ends before it starts',
      { posts: [{ title: 'x', ...reversed, ...cited }] },
      ['posts.0.to: ends before it starts'],
    ],
    [
      'a membership that ends before it starts',
      { memberships: [{ body: 'a', ...reversed, ...cited }] },
      ['memberships.0.to: ends before it starts'],
    ],
    [
      'a part that ends before it starts',
      { partOf: [{ body: 'a', ...reversed, ...cited }] },
      ['partOf.0.to: ends before it starts'],
    ],
    [
      'an end before the start, beside an unknown field',
      { partOf: [{ body: 'a', since: '2019', ...reversed, ...cited }] },
      ['partOf.0: Unrecognized key: "since"', 'partOf.0.to: ends before it starts'],
    ],
    [
      'an impossible start, without a word on the order',
      { partOf: [{ body: 'a', from: '2021-13', to: '2020', ...cited }] },
      ['partOf.0.from: "2021-13" does not exist in the calendar'],
    ],
    [
      'an unquoted end',
      { partOf: [{ body: 'a', from: '2021', to: 2020, ...cited }] },
      ['partOf.0.to: expected a quoted date, such as "2021-04"'],
    ],
    [
      'a body that is no id',
      { partOf: [{ body: 'stakeholders/a', ...cited }] },
      ['partOf.0.body: expected an id of stakeholders'],
    ],
    [
      'a membership without a source',
      { memberships: [{ body: 'a', at: 'Chapter 1' }] },
      [expect.stringMatching('^memberships.0.source: ')],
    ],
    [
      'a succession that passes nothing on',
      { succeeds: [{ body: 'older', ...cited }] },
      [expect.stringMatching('^succeeds.0.passedOn: ')],
    ],
    [
      'a succession in words',
      { succeeds: ['older'] },
      ['succeeds.0: Invalid input: expected object, received string'],
    ],
    ['an address of a file server', { url: 'ftp://example.org' }, ['url: expected a web address']],
    ['an empty country', { country: '' }, ['country: expected words']],
  ]);

  it.each([
    ['a misspelt field', { sumary: 'x' }],
    ['a missing summary', { summary: undefined }],
    ['a post without its name', { posts: [{ ...cited }] }],
  ])('tells that a body holds no post beside %s', (_, patch) => {
    const body = { ...smallest, kind: 'association', posts: [{ title: 'Director', ...cited }] };
    expect(problemsOf(stakeholder, { ...body, ...patch })).toContain('posts: only a person holds posts');
  });
});
