import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { cited } from '../model/record-tests.ts';
import type { Locale } from '../site.ts';
import { PageCitations } from './citations.ts';
import { entryOf } from './entry.ts';
import { positionView } from './position-view.ts';
import { atlasOf, type Draft, ids } from './sample-atlas.ts';

const evidence = [
  { ...cited, at: 'Chapter 2', act: 'report', attribution: 'reported', via: ['mayor', 'paper'] },
  { ...cited, act: 'petition', attribution: 'direct' },
];
const drafts: readonly Draft[] = [
  ['instruments', 'rules'],
  [
    'issues',
    'parking',
    {
      propositions: [
        { id: 'ban', text: 'Ban it.', baseline: 'None.', instrument: 'rules', ...cited, at: 'Chapter 3' },
      ],
    },
  ],
  ['stakeholders', 'mayor', { kind: 'person' }],
  ['stakeholders', 'paper'],
  [
    'positions',
    'parking/a',
    {
      proposition: 'parking#ban',
      holders: ['club', 'paper'],
      speaker: 'mayor',
      capacity: 'institutional',
      date: '2020-05',
      evidence,
    },
  ],
  [
    'positions',
    'parking/b',
    { proposition: 'parking#ban', date: '2021', follows: { position: 'parking/a', how: 'changes' } },
  ],
  [
    'positions',
    'parking/c',
    { proposition: 'parking#ban', holders: undefined, unnamed: 'critics', date: '2019' },
  ],
  ['positions', 'speed/d', {}],
];
function view(id: string, locale: Locale = 'en') {
  const atlas = atlasOf(drafts, locale);
  const citations = new PageCitations(atlas);
  return { ...positionView(atlas, entryOf(atlas, 'positions', id), citations), citations };
}

describe('positionView', () => {
  it('has who, on what, through whom', () => {
    expect(view('parking/a')).toMatchObject({
      who: 'club and paper',
      issue: { id: 'parking' },
      proposition: { id: 'ban', text: 'Ban it.' },
      instrument: { id: 'rules' },
      speaker: { id: 'mayor' },
      capacity: en.capacities.institutional,
    });
    expect(view('speed/d')).toMatchObject({ instrument: undefined, speaker: undefined, capacity: undefined });
    expect(view('parking/c').who).toBe('critics');
  });

  it('cites the proposition, then each piece of evidence', () => {
    const { propositionCitation, evidence: pieces, citations } = view('parking/a');
    expect([propositionCitation.id, ...pieces.map(({ citation }) => citation.id)]).toEqual([
      'cite-1-1',
      'cite-2-1',
      'cite-3-1',
    ]);
    expect(citations.list().map(({ at }) => at)).toEqual(['Chapter 3', 'Chapter 2', 'Chapter 1']);
    expect(
      pieces.map(({ source, at, act, attribution, via }) => [source.id, at, act, attribution, ids(via)]),
    ).toEqual([
      ['annual-survey', 'Chapter 2', 'report', 'reported', ['mayor', 'paper']],
      ['annual-survey', 'Chapter 1', 'petition', 'direct', []],
    ]);
  });

  it('has what came before and after, and the others, without citing them', () => {
    const { history, others, onProposition, row } = view('parking/b');
    expect(history.shown.map(({ position }) => position.id)).toEqual(['parking/a', 'parking/b']);
    expect(others.shown.map(({ position }) => position.id)).toEqual(['parking/c']);
    expect(onProposition).toBe(3);
    expect([row, ...history.shown, ...others.shown].flatMap(({ citations }) => citations)).toEqual([]);
  });

  it.each([
    [
      'en',
      [
        'club and paper',
        'supports',
        'Supports',
        'Ban it.',
        'May 2020',
        'annual-survey',
        en.attributions.reported,
      ],
    ],
    [
      'es',
      [
        'club y paper',
        'supports',
        expect.any(String),
        'Ban it.',
        'mayo de 2020',
        'annual-survey',
        expect.any(String),
      ],
    ],
  ] as const)('tells a search result in %s', (locale, values) => {
    const { result } = view('parking/a', locale);
    expect(Object.keys(result)).toEqual([
      'who',
      'stance',
      'stanceWord',
      'proposition',
      'date',
      'source',
      'attribution',
    ]);
    expect(Object.values(result)).toEqual(values);
  });
});
