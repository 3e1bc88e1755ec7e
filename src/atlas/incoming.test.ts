import { describe, expect, it } from 'vitest';
import { cited } from '../model/record-tests.ts';
import { atlasOf, type Draft } from './sample-atlas.ts';

const links = (drafts: readonly Draft[], key: string) =>
  (atlasOf(drafts).incoming.get(key) ?? []).map(({ from, field, value, at }) => [
    from.key,
    field,
    value,
    ...(at === undefined ? [] : [at]),
  ]);

describe('incomingLinks', () => {
  it('knows who names an entry, in which field', () => {
    const drafts: Draft[] = [
      ['stakeholders', 'mayor', { kind: 'person', posts: [{ title: 'Mayor', body: 'club', ...cited }] }],
      [
        'positions',
        'speed/a',
        { evidence: [{ ...cited, act: 'vote', attribution: 'reported', via: ['club'] }] },
      ],
      ['figures', 'drivers', { about: ['stakeholders/club'], saidBy: ['club'] }],
    ];
    expect(links(drafts, 'stakeholders/club')).toEqual([
      ['positions/speed/a', 'holders', 'club'],
      ['positions/speed/a', 'evidence.via', 'club'],
      ['stakeholders/mayor', 'posts.body', 'club'],
      ['figures/drivers', 'saidBy', 'club'],
      ['figures/drivers', 'about', 'stakeholders/club'],
    ]);
  });

  it('leads from a proposition to its issue', () => {
    expect(links([['positions', 'speed/a']], 'issues/speed')).toEqual([
      ['positions/speed/a', 'proposition', 'speed#lower'],
    ]);
  });

  it('says the place of each citation, in fields and prose', () => {
    const drafts: Draft[] = [
      [
        'events',
        'hearing',
        { evidence: [{ ...cited, at: 'Chapter 2' }], sessions: [{ id: 'a', title: 'A', ...cited }] },
        {
          prose: {
            citations: [
              { source: 'annual-survey', at: 'Chapter 3' },
              { source: 'annual-survey', at: 'Chapter 3' },
            ],
          },
        },
      ],
      ['sources', 'letter', { places: [], through: { ...cited, at: 'Chapter 1; Chapter 2' } }],
      ['issues', 'parking', { open: [{ text: 'Who?', source: 'annual-survey' }] }],
    ];
    expect(links(drafts, 'sources/annual-survey').filter(([from]) => from !== 'issues/speed')).toEqual([
      ['issues/parking', 'open.source', 'annual-survey'],
      ['events/hearing', 'sessions.source', 'annual-survey', 'Chapter 1'],
      ['events/hearing', 'evidence.source', 'annual-survey', 'Chapter 2'],
      ['events/hearing', 'prose', 'annual-survey', 'Chapter 3'],
      ['events/hearing', 'prose', 'annual-survey', 'Chapter 3'],
      ['sources/letter', 'through.source', 'annual-survey', 'Chapter 1; Chapter 2'],
    ]);
  });

  it('counts a link, term and figure in prose once', () => {
    const prose = {
      links: [
        'stakeholders/club.mdx',
        'stakeholders/club.mdx',
        'figures/drivers.yaml',
        'positions/speed/a.mdx',
      ],
      terms: ['isp', 'isp'],
      figures: ['drivers', 'drivers'],
    };
    const drafts: Draft[] = [
      ['programs', 'count', {}, { prose }],
      ['positions', 'speed/a'],
      ['glossary', 'isp'],
      ['figures', 'drivers'],
    ];
    const found = ['stakeholders/club', 'figures/drivers', 'glossary/isp', 'positions/speed/a'].map((key) =>
      links(drafts, key).filter(([from]) => from === 'programs/count'),
    );
    expect(found).toEqual([
      [['programs/count', 'prose', 'stakeholders/club.mdx']],
      [
        ['programs/count', 'prose', 'figures/drivers.yaml'],
        ['programs/count', 'prose', 'drivers'],
      ],
      [['programs/count', 'prose', 'isp']],
      [['programs/count', 'prose', 'positions/speed/a.mdx']],
    ]);
  });

  it('knows of nothing where nobody refers', () => {
    expect(atlasOf([['programs', 'count']]).incoming.has('programs/count')).toBe(false);
  });
});
