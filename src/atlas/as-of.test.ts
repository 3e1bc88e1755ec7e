import { describe, expect, it } from 'vitest';
import { cited } from '../model/record-tests.ts';
import { atlasAsOf, issueIn, momentsBy, monthsOfIssue } from './as-of.ts';
import { entryOf } from './entry.ts';
import { atlasOf, ids } from './sample-atlas.ts';
import { timeline } from './timeline.ts';

const points = (date?: string) => [{ value: 1, ...(date && { date }), ...cited }];
const atlas = atlasOf([
  ['positions', 'speed/year', { date: '2020' }],
  ['positions', 'speed/month', { date: '2020-05' }],
  ['positions', 'speed/open', { date: '[2019..]' }],
  ['events', 'vote', { date: '2020-05-14', issues: ['speed'] }],
  ['events', 'review', { date: '2030', issues: ['speed'], upcoming: true }],
  ['events', 'elsewhere', { date: '1999' }],
  ['figures', 'given', { stated: '2020-04', points: points('2030') }],
  ['figures', 'counted', { points: points('2020-06') }],
  ['figures', 'undated', { points: points() }],
  ['replies', 'early', { position: 'speed/month', date: '2020-05-20' }],
  ['replies', 'late', { position: 'speed/month', date: '2021' }],
]);

describe('an issue as of a date', () => {
  it('has the months of its own records, and none for what is still due', () => {
    expect(monthsOfIssue(atlas, entryOf(atlas, 'issues', 'speed'))).toEqual(['2020-05', '2020-12']);
  });

  it.each([
    ['2020-04', [], ['elsewhere'], ['given']],
    ['2020-05', ['speed/month'], ['elsewhere', 'vote'], ['given']],
    ['2020-12', ['speed/month', 'speed/year'], ['elsewhere', 'vote'], ['counted', 'given']],
  ])('counts by the end of %s', (month, positions, events, figures) => {
    const then = atlasAsOf(atlas, month);
    expect(ids(then.positions).sort()).toEqual(positions);
    expect(ids(then.events).sort()).toEqual(events);
    expect(ids(then.figures)).toEqual(figures);
  });

  it.each([
    ['2020-05', ['early']],
    ['2021-12', ['late', 'early']],
  ])('shows the replies given by the end of %s', (month, replies) => {
    expect(ids(atlasAsOf(atlas, month).replies)).toEqual(replies);
  });

  it('tells only the moments that count by then', () => {
    const told = momentsBy('2020-05', timeline(atlas)).map(({ entry }) => entry.id);
    expect(told).toEqual(['elsewhere', 'speed/month', 'vote']);
  });

  it.each([
    ['2020-04', []],
    ['2020-05', ['lower']],
  ])('has only the propositions with a record by the end of %s', (month, propositions) => {
    const issue = entryOf(atlas, 'issues', 'speed');
    expect(ids(issueIn(atlasAsOf(atlas, month), issue).facts.propositions)).toEqual(propositions);
    expect(issue.facts.propositions).toHaveLength(2);
  });

  it('leaves the atlas as it was', () => {
    atlasAsOf(atlas, '1990-01');
    expect(atlas.positions).toHaveLength(3);
  });
});
