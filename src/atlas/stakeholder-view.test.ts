import { describe, expect, it } from 'vitest';
import { cited } from '../model/record-tests.ts';
import { PageCitations } from './citations.ts';
import { entryOf } from './entry.ts';
import { atlasOf, type Draft, ids } from './sample-atlas.ts';
import { stakeholderView } from './stakeholder-view.ts';

const at = (place: string, attribution = 'direct') => ({
  evidence: [
    {
      ...cited,
      at: place,
      act: 'statement',
      attribution,
      ...(attribution === 'direct' ? {} : { via: ['ada'] }),
    },
  ],
});
const drafts: readonly Draft[] = [
  [
    'stakeholders',
    'ada',
    { kind: 'person', posts: [{ title: 'Head', body: 'club', ...cited, at: 'Chapter 3' }] },
  ],
  ['positions', 'speed/own', { holders: ['ada'], date: '2021', ...at('Chapter 1') }],
  [
    'positions',
    'speed/for-club',
    { date: '2020', speaker: 'ada', capacity: 'institutional', ...at('Chapter 2') },
  ],
  [
    'positions',
    'speed/both',
    { holders: ['club', 'ada'], date: '2019', speaker: 'ada', capacity: 'personal', ...at('Chapter 1') },
  ],
  ['positions', 'speed/told', { holders: ['club'], date: '2018', ...at('Chapter 1', 'reported') }],
  ['programs', 'count', { partners: ['ada'] }],
  ['programs', 'only-mentions', {}, { prose: { links: ['stakeholders/ada.mdx'] } }],
  ['instruments', 'rules', { issuer: ['ada'] }],
  ['events', 'hearing', { participants: [{ stakeholder: 'club', for: 'ada', role: 'speaker' }] }],
  ['events', 'decision', { decided: [{ text: 'So.', by: ['ada'], ...cited }], date: '2021' }],
  ['events', 'only-mentions', {}, { prose: { links: ['stakeholders/ada.mdx'] } }],
  ['sources', 'book', { authors: [{ family: 'A', entry: 'ada' }], issued: '2020' }],
  ['sources', 'leaflet', { publisherEntry: 'ada', issued: '2021' }],
];

describe('stakeholderView', () => {
  const atlas = atlasOf(drafts);
  const citations = new PageCitations(atlas);
  const view = stakeholderView(atlas, entryOf(atlas, 'stakeholders', 'ada'), citations);
  const positions = ({ shown }: typeof view.positions) => shown.map(({ position }) => position.id);

  it('has its positions apart from those for which it only spoke, newest first', () => {
    expect(positions(view.positions)).toEqual(['speed/own', 'speed/both']);
    expect(positions(view.spokeFor)).toEqual(['speed/for-club']);
    expect(ids(view.reported.shown)).toEqual(['speed/told']);
  });

  it('has what it ran, issued, took part in and wrote; a mention in prose is none of these', () => {
    expect(ids(view.programs.shown)).toEqual(['count']);
    expect(ids(view.instruments.shown)).toEqual(['rules']);
    expect(ids(view.events.shown)).toEqual(['decision', 'hearing']);
    expect(ids(view.works.shown)).toEqual(['leaflet', 'book']);
    expect(view.ties.map(({ id }) => id)).toEqual(['posts']);
  });

  it('cites from top to bottom', () => {
    expect(citations.list().map(({ at: place, uses }) => [place, uses.length])).toEqual([
      ['Chapter 1', 2],
      ['Chapter 2', 1],
      ['Chapter 3', 1],
    ]);
  });

  it('says what need not be listed again as a mention', () => {
    expect([...new Set(view.shown.map(({ key }) => key))]).toEqual([
      'positions/speed/own',
      'issues/speed',
      'positions/speed/both',
      'positions/speed/for-club',
      'programs/count',
      'instruments/rules',
      'events/decision',
      'events/hearing',
      'sources/leaflet',
      'sources/book',
      'positions/speed/told',
    ]);
  });

  it('is empty for somebody who is only there', () => {
    const lonely = atlasOf([['stakeholders', 'ben']]);
    const { shown, ...lists } = stakeholderView(
      lonely,
      entryOf(lonely, 'stakeholders', 'ben'),
      new PageCitations(lonely),
    );
    expect([shown, lists.ties].flat()).toEqual([]);
    expect(Object.values({ ...lists, ties: { count: 0 } }).map(({ count }) => count)).toEqual(
      Array(8).fill(0),
    );
  });
});
