import { describe, expect, it } from 'vitest';
import { cited } from '../model/record-tests.ts';
import { type Atlas, entryOf } from './entry.ts';
import { citedSources, issuesOf, mentions, referrers, referrersBy } from './relations.ts';
import { atlasOf, type Draft, ids } from './sample-atlas.ts';

const issue = (id: string, fields: Record<string, unknown> = {}): Draft => ['issues', id, fields];
const keys = (entries: readonly { key: string }[]) => entries.map(({ key }) => key);
const find = (atlas: Atlas, key: string) => {
  const entry = atlas.byKey.get(key);
  if (!entry) throw new Error(`no ${key}`);
  return entry;
};

describe('referrers', () => {
  const atlas = atlasOf([
    ['programs', 'b', { runBy: ['club'], partners: ['club'] }],
    ['programs', 'a', { partners: ['club'] }],
    ['programs', 'c', {}, { prose: { links: ['stakeholders/club.mdx'] } }],
    ['events', 'old', { date: '2019', participants: [{ stakeholder: 'club', role: 'speaker' }] }],
    ['events', 'new', { date: '2021', participants: [{ stakeholder: 'club', role: 'speaker' }] }],
  ]);
  const club = entryOf(atlas, 'stakeholders', 'club');

  it('has those of one collection, each once, in the order of its list', () => {
    expect(ids(referrers(atlas, club, 'programs'))).toEqual(['a', 'b', 'c']);
    expect(ids(referrers(atlas, club, 'events'))).toEqual(['new', 'old']);
    expect(referrers(atlas, club, 'instruments')).toEqual([]);
  });

  it('has those whose link is as asked for', () => {
    expect(ids(referrers(atlas, club, 'programs', ({ field }) => field !== 'prose'))).toEqual(['a', 'b']);
    expect(ids(referrersBy(atlas, club, 'programs', 'runBy'))).toEqual(['b']);
    expect(ids(referrersBy(atlas, club, 'programs', 'runBy', 'partners'))).toEqual(['a', 'b']);
    expect(referrersBy(atlas, club, 'programs', 'partOf')).toEqual([]);
  });
});

describe('issuesOf', () => {
  const session = {
    id: 'a',
    title: 'A',
    issues: ['walking'],
    conclusions: [{ text: 'So.', issues: ['noise'], ...cited }],
    ...cited,
  };
  const atlas = atlasOf([
    issue('parking', { instruments: ['rules'], programs: ['count'], related: ['speed'] }),
    issue('walking', {
      propositions: [{ id: 'ban', text: 'Ban.', baseline: 'None.', instrument: 'code', ...cited }],
    }),
    issue('noise'),
    ['instruments', 'rules'],
    ['instruments', 'code'],
    ['programs', 'count'],
    ['stakeholders', 'mayor'],
    ['positions', 'speed/a', { speaker: 'mayor', capacity: 'personal' }],
    ['positions', 'walking/b', { proposition: 'walking#ban' }],
    ['events', 'hearing', { issues: ['parking'], sessions: [session] }],
    ['figures', 'drivers', { issues: ['speed'], about: ['issues/noise', 'stakeholders/club'] }],
    ['glossary', 'limit', { entry: 'issues/speed' }],
    ['glossary', 'member', { entry: 'stakeholders/club' }],
  ]);

  it.each([
    ['an issue', 'issues/speed', ['speed']],
    ['a position, by its proposition', 'positions/walking/b', ['walking']],
    ['an instrument, by the issues that name it', 'instruments/rules', ['parking']],
    ['an instrument, by the propositions on it', 'instruments/code', ['walking']],
    ['a program', 'programs/count', ['parking']],
    ['an event, with its sessions and their conclusions', 'events/hearing', ['noise', 'parking', 'walking']],
    ['a figure', 'figures/drivers', ['noise', 'speed']],
    ['a term that stands for an issue', 'glossary/limit', ['speed']],
    ['a term that stands for something else', 'glossary/member', []],
    ['a stakeholder, by the positions it holds', 'stakeholders/club', ['speed', 'walking']],
    ['a stakeholder who only spoke for another', 'stakeholders/mayor', []],
    ['a topic, by the issues on its shelf', 'topics/roads', ['noise', 'parking', 'speed', 'walking']],
    ['a source, which belongs to none', 'sources/annual-survey', []],
  ])('of %s', (_, key, expected) => {
    expect(ids(issuesOf(atlas, find(atlas, key)))).toEqual(expected);
  });
});

describe('citedSources', () => {
  it('names each source once, in fields and prose', () => {
    const atlas = atlasOf([
      ['sources', 'minutes'],
      ['sources', 'letter', { places: [], through: { source: 'minutes', at: 'Chapter 1' } }],
      [
        'programs',
        'count',
        { evidence: [cited, cited], targets: [{ text: 'All.', source: 'minutes', at: 'Chapter 1' }] },
        { prose: { citations: [{ source: 'letter', at: 'x' }, cited] } },
      ],
      ['topics', 'canals'],
    ]);
    expect(citedSources(find(atlas, 'programs/count')).sort()).toEqual([
      'annual-survey',
      'letter',
      'minutes',
    ]);
    expect(citedSources(find(atlas, 'sources/letter'))).toEqual(['minutes']);
    expect(citedSources(find(atlas, 'topics/canals'))).toEqual([]);
  });
});

describe('mentions', () => {
  const links = ['stakeholders/club.mdx'];
  const atlas = atlasOf([
    issue('walking'),
    ['programs', 'count', { runBy: ['club'] }, { prose: { links } }],
    ['events', 'hearing', {}, { prose: { links } }],
    ['figures', 'drivers', { about: ['stakeholders/club'] }],
    ['stakeholders', 'club-of-clubs', {}, { prose: { links } }],
    ['glossary', 'member', {}, { prose: { links: ['glossary/member.yaml', ...links] } }],
  ]);
  const club = entryOf(atlas, 'stakeholders', 'club');

  it('has whose prose names the entry, by key', () => {
    expect(keys(mentions(atlas, club))).toEqual([
      'events/hearing',
      'glossary/member',
      'programs/count',
      'stakeholders/club-of-clubs',
    ]);
  });

  it('leaves out what the page shows already, and the entry itself', () => {
    const shown = [find(atlas, 'programs/count'), find(atlas, 'glossary/member')];
    expect(keys(mentions(atlas, club, shown))).toEqual(['events/hearing', 'stakeholders/club-of-clubs']);
    expect(mentions(atlas, find(atlas, 'glossary/member'))).toEqual([]);
  });

  it('is empty where nobody does', () => {
    expect(mentions(atlas, entryOf(atlas, 'issues', 'walking'))).toEqual([]);
  });
});
