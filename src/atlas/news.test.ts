import { describe, expect, it } from 'vitest';
import { cited } from '../model/record-tests.ts';
import { entryOf } from './entry.ts';
import { newsOf } from './news.ts';
import { atlasOf } from './sample-atlas.ts';

const atlas = atlasOf([
  ['positions', 'speed/club-for'],
  ['stakeholders', 'town'],
  ['events', 'hearing', { issues: ['speed'], participants: [{ stakeholder: 'town', role: 'organizer' }] }],
  ['events', 'fair'],
  ['issues', 'parking'],
  ['glossary', 'limit'],
  [
    'programs',
    'count',
    { runBy: ['town'], evidence: [cited] },
    { prose: { links: ['stakeholders/club.mdx'] } },
  ],
]);
const keys = (list: readonly { key: string }[]): string[] => list.map(({ key }) => key).sort();

describe('the news', () => {
  it('of the whole atlas are every entry but terms', () => {
    expect(keys(newsOf(atlas))).toEqual(
      [...atlas.byKey.keys()].filter((key) => key !== 'glossary/limit').sort(),
    );
  });

  it('of an issue are it and what belongs to it', () => {
    const found = keys(newsOf(atlas, entryOf(atlas, 'issues', 'speed')));
    expect(found).toEqual(
      expect.arrayContaining(['events/hearing', 'issues/speed', 'positions/speed/club-for']),
    );
    expect(found).not.toContain('events/fair');
    expect(found).not.toContain('issues/parking');
  });

  it('of a topic are it and what belongs to its issues', () => {
    expect(keys(newsOf(atlas, entryOf(atlas, 'topics', 'roads')))).toEqual(
      expect.arrayContaining(['events/hearing', 'issues/parking', 'issues/speed', 'topics/roads']),
    );
  });

  it('of a stakeholder are it and what names it outside prose', () => {
    expect(keys(newsOf(atlas, entryOf(atlas, 'stakeholders', 'town')))).toEqual([
      'events/hearing',
      'programs/count',
      'stakeholders/town',
    ]);
    expect(keys(newsOf(atlas, entryOf(atlas, 'stakeholders', 'club')))).not.toContain('programs/count');
  });
});
