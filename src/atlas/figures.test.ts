import { describe, expect, it } from 'vitest';
import { entryOf } from './entry.ts';
import { figuresOn, figureSubjects } from './figures.ts';
import { atlasOf, ids } from './sample-atlas.ts';

const atlas = atlasOf([
  ['issues', 'club', {}],
  ['figures', 'by-issue', { issues: ['speed'] }],
  ['figures', 'by-about', { about: ['stakeholders/club', 'issues/speed'] }],
  ['figures', 'by-both', { issues: ['speed'], about: ['issues/speed'] }],
  ['figures', 'in-prose', {}],
  ['figures', 'elsewhere', { issues: ['club'], saidBy: ['club'] }],
  ['programs', 'count', {}, { prose: { figures: ['in-prose', 'by-issue'] } }],
]);

describe('figuresOn', () => {
  it('has those of an issue, named either way, each once', () => {
    expect(ids(figuresOn(atlas, entryOf(atlas, 'issues', 'speed')))).toEqual([
      'by-about',
      'by-both',
      'by-issue',
    ]);
  });

  it('does not take a stakeholder for an issue of the same id', () => {
    expect(ids(figuresOn(atlas, entryOf(atlas, 'stakeholders', 'club')))).toEqual(['by-about']);
    expect(ids(figuresOn(atlas, entryOf(atlas, 'issues', 'club')))).toEqual(['elsewhere']);
  });

  it('has those that the prose shows', () => {
    expect(ids(figuresOn(atlas, entryOf(atlas, 'programs', 'count')))).toEqual(['by-issue', 'in-prose']);
  });
});

describe('figureSubjects', () => {
  it('names the entries on whose pages a figure stands, each once', () => {
    const subjects = (id: string) =>
      figureSubjects(atlas, entryOf(atlas, 'figures', id)).map(({ key }) => key);
    expect(subjects('by-about')).toEqual(['stakeholders/club', 'issues/speed']);
    expect(subjects('by-both')).toEqual(['issues/speed']);
    expect(subjects('in-prose')).toEqual([]);
  });
});
