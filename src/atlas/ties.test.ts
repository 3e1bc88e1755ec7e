import { describe, expect, it } from 'vitest';
import { es } from '../i18n/es.ts';
import { cited } from '../model/record-tests.ts';
import type { Locale } from '../site.ts';
import { PageCitations } from './citations.ts';
import { entryOf } from './entry.ts';
import { atlasOf, type Draft } from './sample-atlas.ts';
import { tiesOf } from './ties.ts';

const drafts: readonly Draft[] = [
  [
    'stakeholders',
    'ada',
    {
      kind: 'person',
      posts: [
        { title: 'Head', body: 'office', from: '2018', to: '2020-06', ...cited },
        { title: 'Adviser', asOf: '2021', ...cited, at: 'Chapter 2' },
        { title: 'Clerk', body: 'office', ...cited },
      ],
      memberships: [{ body: 'union', ...cited }],
    },
  ],
  ['stakeholders', 'ben', { kind: 'person', posts: [{ title: 'Guard', body: 'office', ...cited }] }],
  [
    'stakeholders',
    'office',
    {
      partOf: [{ body: 'town', from: '[..2013]', ...cited }],
      memberships: [{ body: 'union', role: 'Chair', from: '2019', ...cited }],
      succeeds: [{ body: 'bureau', date: '2013-09', passedOn: 'Its staff.', ...cited }],
    },
  ],
  ['stakeholders', 'bureau'],
  ['stakeholders', 'town'],
  ['stakeholders', 'union'],
];
function ties(id: string, locale: Locale = 'en') {
  const atlas = atlasOf(drafts, locale);
  const groups = tiesOf(atlas, entryOf(atlas, 'stakeholders', id), new PageCitations(atlas));
  return groups.map((group) => [
    group.id,
    group.ties.map(({ other, text, citation }) => `${other?.id ?? '–'}: ${text} [${citation.id}]`),
  ]);
}

describe('tiesOf', () => {
  it('has the posts and memberships of a person, in their own order', () => {
    expect(ties('ada')).toEqual([
      [
        'posts',
        [
          'office: Head, since 2018, until June 2020 [cite-1-1]',
          '–: Adviser, as of 2021 [cite-2-1]',
          'office: Clerk [cite-1-2]',
        ],
      ],
      ['memberships', ['union:  [cite-1-3]']],
    ]);
  });

  it('has what a body is part of and what it replaced, and who holds its posts', () => {
    expect(ties('office')).toEqual([
      [
        'people',
        [
          'ada: Head, since 2018, until June 2020 [cite-1-1]',
          'ada: Clerk [cite-1-2]',
          'ben: Guard [cite-1-3]',
        ],
      ],
      ['memberships', ['union: Chair, since 2019 [cite-1-4]']],
      ['part-of', ['town: since by 2013 [cite-1-5]']],
      ['succeeds', ['bureau: September 2013, What passed on: Its staff. [cite-1-6]']],
    ]);
  });

  it.each([
    ['union', [['members', ['ada:  [cite-1-1]', 'office: Chair, since 2019 [cite-1-2]']]]],
    ['town', [['parts', ['office: since by 2013 [cite-1-1]']]]],
    ['bureau', [['succeeded-by', ['office: September 2013, What passed on: Its staff. [cite-1-1]']]]],
    ['club', []],
  ])('has the ties that others have to %s', (id, groups) => {
    expect(ties(id)).toEqual(groups);
  });

  it('labels them in the language', () => {
    const atlas = atlasOf(drafts, 'es');
    const labels = tiesOf(atlas, entryOf(atlas, 'stakeholders', 'ada'), new PageCitations(atlas)).map(
      ({ label }) => label,
    );
    expect(labels).toEqual([es.stakeholder.posts, es.stakeholder.memberships]);
    expect(ties('ada', 'es')[0]?.[1]?.[0]).toContain('junio de 2020');
  });
});
