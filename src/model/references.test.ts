import { describe, expect, it } from 'vitest';
import { collections } from './collections.ts';
import { placesOf, references } from './references.ts';

describe('references', () => {
  it('finds every reference of a position, with its place', () => {
    const data = {
      holders: ['institute', 'company'],
      proposition: 'an-issue#ban-it',
      summary: 'stakeholders/institute is only a word here',
      evidence: [{ source: 'annual-survey', at: 'Chapter 1', act: 'statement', via: ['newspaper'] }],
      follows: { position: 'an-issue/older', how: 'changes' },
    };
    expect(references(collections.positions.schema, data)).toEqual([
      { path: ['holders', 0], target: 'stakeholders', value: 'institute' },
      { path: ['holders', 1], target: 'stakeholders', value: 'company' },
      { path: ['proposition'], target: 'proposition', value: 'an-issue#ban-it' },
      { path: ['evidence', 0, 'source'], target: 'sources', value: 'annual-survey' },
      { path: ['evidence', 0, 'via', 0], target: 'stakeholders', value: 'newspaper' },
      { path: ['follows', 'position'], target: 'positions', value: 'an-issue/older' },
    ]);
  });

  it('finds those deep inside an event', () => {
    const participants = [{ unnamed: 'Experts', role: 'speaker', for: 'institute' }];
    const conclusions = [{ text: 'x', issues: ['an-issue'], source: 'minutes', at: 'p. 1' }];
    const data = {
      sessions: [{ id: 'panel', title: 'x', participants, conclusions, source: 'agenda', at: 'p. 2' }],
    };
    const found = references(collections.events.schema, data);
    expect(found.map(({ path, target, value }) => `${path.join('.')} ${target}/${value}`)).toEqual([
      'sessions.0.participants.0.for stakeholders/institute',
      'sessions.0.conclusions.0.issues.0 issues/an-issue',
      'sessions.0.conclusions.0.source sources/minutes',
      'sessions.0.source sources/agenda',
    ]);
  });

  it.each([
    ['glossary', { entry: 'stakeholders/institute' }, 'entry'],
    ['figures', { about: ['events/meeting'] }, 'entry'],
    ['sources', { through: { source: 'other', at: 'p. 1' } }, 'sources'],
    ['stakeholders', { succeeds: [{ body: 'older' }] }, 'stakeholders'],
    ['issues', { propositions: [{ instrument: 'a-law' }] }, 'instruments'],
    ['programs', { partOf: 'larger' }, 'programs'],
  ] as const)('knows to what those of %s refer', (collection, data, target) => {
    expect(references(collections[collection].schema, data).map((each) => each.target)).toEqual([target]);
  });

  it('finds none where there are none', () => {
    expect(references(collections.topics.schema, { title: 'x', summary: 'y', order: 1 })).toEqual([]);
  });
});

describe('placesOf', () => {
  it.each([
    ['Chapter 1', ['Chapter 1']],
    ['I Trends 2; I Trends 3', ['I Trends 2', 'I Trends 3']],
    ['A; B; C', ['A', 'B', 'C']],
  ])('reads %s', (locator, places) => {
    expect(placesOf(locator)).toEqual(places);
  });
});
