import { describe, expect, it } from 'vitest';
import { cited } from '../model/record-tests.ts';
import { PageCitations } from './citations.ts';
import { entryOf } from './entry.ts';
import { gatherings } from './gatherings.ts';
import { passedOn } from './passed-on.ts';
import { gatheringRows, passedOnRows, type RelationPart, tieRows } from './relation-rows.ts';
import { atlasOf } from './sample-atlas.ts';
import { ownTies, tiesOf } from './ties.ts';

const atlas = atlasOf([
  ['stakeholders', 'ana', { kind: 'person', posts: [{ title: 'Minister', from: '2019', ...cited }] }],
  ['stakeholders', 'guild', { memberships: [{ body: 'club', role: 'founder', ...cited }] }],
  [
    'events',
    'summit',
    {
      participants: [
        { stakeholder: 'ana', role: 'keynote' },
        { stakeholder: 'guild', role: 'panelist' },
      ],
    },
  ],
  [
    'positions',
    'speed/a',
    { evidence: [{ ...cited, act: 'statement', attribution: 'reported', via: ['ana'] }] },
  ],
]);
const said = ({ label, named, text, note, citation }: RelationPart): string =>
  [label, named?.title, text?.text, note, citation && `[${String(citation.number)}]`]
    .filter(Boolean)
    .join(' ');
const read = (rows: ReturnType<typeof tieRows>): string[] =>
  rows.map(({ of, to }) => `${said(of)} → ${to.map(said).join('; ')}`);

describe('rows of relations', () => {
  const citations = new PageCitations(atlas);

  it('tell who was at a gathering, in which role, and who says so', () => {
    expect(read(gatheringRows(gatherings(atlas), citations, 'en'))).toEqual([
      'summit [1] → ana Keynote speaker; guild Panelist',
      'Members of club [1] → club; guild',
    ]);
  });

  it('tell what each belongs to, also a post of which the source names no body', () => {
    const tied = ['ana', 'guild'].map((id) => {
      const stakeholder = entryOf(atlas, 'stakeholders', id);
      return { stakeholder, groups: tiesOf(atlas, stakeholder, citations, { only: ownTies }) };
    });
    expect(read(tieRows(tied))).toEqual([
      'ana → Posts: Minister, since 2019 [1]',
      'guild → Member of: club founder [1]',
    ]);
  });

  it('tell how many positions each passed on, and which', () => {
    const [first] = read(passedOnRows(passedOn(atlas)));
    expect(first).toMatch(/^ana 1 → /);
  });
});
