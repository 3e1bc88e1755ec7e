import { describe, expect, it } from 'vitest';
import { cited } from '../model/record-tests.ts';
import { entryOf } from './entry.ts';
import { atlasOf, type Draft } from './sample-atlas.ts';
import { usesOf } from './uses.ts';

const place = (at: string, source = 'minutes') => ({ source, at });
const minutes: Draft = ['sources', 'minutes', { places: ['Page 10', 'Page 9', 'Annex', 'Silent'] }];
const uses = (...drafts: readonly Draft[]) => {
  const atlas = atlasOf([minutes, ...drafts]);
  return usesOf(atlas, entryOf(atlas, 'sources', 'minutes')).map(({ place: at, entries }) => [
    at,
    entries.map(({ key }) => key),
  ]);
};

describe('usesOf', () => {
  it('lists places in the order of the source, with the entries that cite them; the others not', () => {
    expect(
      uses(
        ['programs', 'count', { evidence: [place('Annex')] }],
        [
          'events',
          'hearing',
          { evidence: [place('Page 9')], sessions: [{ id: 'a', title: 'A', ...place('Page 10') }] },
        ],
        ['sources', 'letter', { places: [], through: place('Page 9') }],
      ),
    ).toEqual([
      ['Page 10', ['events/hearing']],
      ['Page 9', ['events/hearing', 'sources/letter']],
      ['Annex', ['programs/count']],
    ]);
  });

  it('counts each place of a locator that names several', () => {
    expect(uses(['programs', 'count', { evidence: [place('Annex; Page 10')] }])).toEqual([
      ['Page 10', ['programs/count']],
      ['Annex', ['programs/count']],
    ]);
  });

  it('has an entry once a place, however often it cites it, in fields and prose', () => {
    const prose = { citations: [place('Annex'), place('Annex; Page 9'), place('Annex', 'annual-survey')] };
    expect(uses(['programs', 'count', { evidence: [place('Annex'), place('Annex')] }, { prose }])).toEqual([
      ['Page 9', ['programs/count']],
      ['Annex', ['programs/count']],
    ]);
  });

  it('is empty for a source that nobody cites, though somebody names or links it', () => {
    const open = [{ text: 'Who?', source: 'minutes' }];
    expect(
      uses(
        ['issues', 'parking', { open }, { prose: { links: ['sources/minutes.yaml'] } }],
        ['glossary', 'minute', { entry: 'sources/minutes' }],
        ['programs', 'count', { evidence: [cited] }],
      ),
    ).toEqual([]);
  });

  it('passes over a place that the source does not list', () => {
    expect(uses(['programs', 'count', { evidence: [place('Nowhere; Annex')] }])).toEqual([
      ['Annex', ['programs/count']],
    ]);
  });
});
