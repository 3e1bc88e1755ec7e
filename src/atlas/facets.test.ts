import { describe, expect, it } from 'vitest';
import { cited } from '../model/record-tests.ts';
import { facetsOf } from './facets.ts';
import { atlasOf } from './sample-atlas.ts';

const stage = (date: string) => ({ stage: 'passed', date, ...cited });
const minutes = { source: 'minutes', at: 'Chapter 1' };
const atlas = atlasOf([
  ['topics', 'canals', { order: 2 }],
  ['issues', 'depth', { topic: 'canals', instruments: ['rules'], status: 'decided' }],
  ['stakeholders', 'mayor', { kind: 'person' }],
  ['stakeholders', 'walkers'],
  ['sources', 'minutes', { type: 'speech', issued: '[..2013-05]' }],
  [
    'positions',
    'speed/a',
    {
      holders: ['club', 'mayor', 'walkers'],
      stance: 'opposes',
      date: '[..2020-08-01]',
      evidence: [
        { ...cited, act: 'vote', attribution: 'direct' },
        { ...minutes, act: 'report', attribution: 'reported', via: ['mayor'] },
        { ...cited, act: 'vote', attribution: 'direct' },
      ],
    },
  ],
  ['positions', 'speed/b', { holders: undefined, unnamed: 'critics' }],
  [
    'instruments',
    'rules',
    { kind: 'bill', status: 'proposed', stages: [stage('2019'), stage('2019-05'), stage('2021')] },
  ],
  ['programs', 'count', { kind: 'plan', status: 'running', started: '2018', ended: '2020', due: '2018' }],
  ['events', 'hearing', { date: '2021-03', issues: ['speed', 'depth'] }, { prose: { citations: [minutes] } }],
  ['events', 'someday', { date: undefined, dateText: 'one day' }],
  [
    'figures',
    'drivers',
    {
      kind: 'share',
      points: [
        { value: 1, date: '2020', ...cited },
        { value: 2, ...cited },
      ],
    },
  ],
  ['glossary', 'limit', { entry: 'issues/speed' }],
]);

const survey = ['annual-survey'];
describe('facetsOf', () => {
  it.each([
    ['topics/canals', { type: ['topic'], issue: ['depth'], topic: ['canals'], source: [] }],
    [
      'issues/depth',
      { type: ['issue'], issue: ['depth'], topic: ['canals'], source: [], status: ['decided'] },
    ],
    [
      'positions/speed/a',
      {
        type: ['position'],
        issue: ['speed'],
        topic: ['roads'],
        source: ['annual-survey', 'minutes'],
        stakeholder: ['club', 'mayor', 'walkers'],
        stakeholderKind: ['association', 'person'],
        stance: ['opposes'],
        attribution: ['direct', 'reported'],
        year: ['2020'],
      },
    ],
    [
      'positions/speed/b',
      {
        type: ['position'],
        issue: ['speed'],
        topic: ['roads'],
        source: survey,
        stakeholder: [],
        stakeholderKind: [],
        stance: ['supports'],
        attribution: ['direct'],
        year: ['2020'],
      },
    ],
    [
      'stakeholders/club',
      {
        type: ['stakeholder'],
        issue: ['speed'],
        topic: ['roads'],
        source: [],
        stakeholder: ['club'],
        stakeholderKind: ['association'],
      },
    ],
    [
      'instruments/rules',
      {
        type: ['instrument'],
        issue: ['depth'],
        topic: ['canals'],
        source: survey,
        kind: ['bill'],
        status: ['proposed'],
        year: ['2019', '2021'],
      },
    ],
    [
      'programs/count',
      {
        type: ['program'],
        issue: [],
        topic: [],
        source: survey,
        kind: ['plan'],
        status: ['running'],
        year: ['2018', '2020'],
      },
    ],
    [
      'events/hearing',
      {
        type: ['event'],
        issue: ['depth', 'speed'],
        topic: ['canals', 'roads'],
        source: ['minutes', 'annual-survey'],
        kind: ['dialogue'],
        year: ['2021'],
      },
    ],
    [
      'events/someday',
      { type: ['event'], issue: [], topic: [], source: survey, kind: ['dialogue'], year: [] },
    ],
    [
      'figures/drivers',
      { type: ['figure'], issue: [], topic: [], source: survey, kind: ['share'], year: ['2020'] },
    ],
    [
      'sources/minutes',
      { type: ['source'], issue: [], topic: [], source: ['minutes'], kind: ['speech'], year: ['2013'] },
    ],
    ['glossary/limit', { type: ['term'], issue: ['speed'], topic: ['roads'], source: survey }],
  ])('of %s', (key, facets) => {
    const entry = atlas.byKey.get(key);
    expect(entry && facetsOf(atlas, entry)).toEqual(facets);
  });

  it('are the same in every language', () => {
    const drafts = [['issues', 'depth', {}, { es: { title: 'Calado' } }]] as const;
    const [en, es] = (['en', 'es'] as const).map((locale) => {
      const one = atlasOf(drafts, locale);
      return one.issues.filter(({ id }) => id === 'depth').map((entry) => facetsOf(one, entry));
    });
    expect(es).toEqual(en);
  });
});
