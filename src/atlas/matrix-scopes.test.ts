import { describe, expect, it } from 'vitest';
import { cited } from '../model/record-tests.ts';
import { stanceMatrices } from './matrix.ts';
import { choicesIn, fitsOnPage, matricesIn, matrixScopes, scopePage } from './matrix-scopes.ts';
import { atlasOf, type Draft, ids } from './sample-atlas.ts';

const proposition = { id: 'dredge', text: 'Dredge it.', baseline: 'It is shallow.', ...cited };
const atlas = atlasOf([
  ['topics', 'canals', { order: 2 }],
  ['issues', 'depth', { topic: 'canals', propositions: [proposition] }],
  ['issues', 'noise', { propositions: [{ ...proposition, id: 'hush' }] }],
  ['stakeholders', 'mayor', { kind: 'person' }],
  ['positions', 'speed/a', { proposition: 'speed#lower' }],
  ['positions', 'speed/b', { proposition: 'speed#measure', holders: ['mayor'] }],
  ['positions', 'noise/c', { proposition: 'noise#hush', holders: ['mayor'] }],
  ['positions', 'depth/d', { proposition: 'depth#dredge' }],
] satisfies Draft[]);
const shown = (...[scope, from = atlas]: [Parameters<typeof matricesIn>[1], typeof atlas?]) =>
  matricesIn(from, scope).map(({ topic, columns, rows }) => [
    topic.id,
    columns.map(({ proposition: { id } }) => id),
    ...rows.map(({ stakeholder, cells }) => [stakeholder.id, ...cells.map(ids)]),
  ]);

describe('scopes of the matrix', () => {
  it('are the whole, each topic, each kind and each pair that holds something', () => {
    expect(matrixScopes(atlas).map(scopePage)).toEqual([
      'matrix/',
      'matrix/roads/',
      'matrix/by/association/',
      'matrix/roads/by/association/',
      'matrix/by/person/',
      'matrix/roads/by/person/',
      'matrix/canals/',
      'matrix/canals/by/association/',
    ]);
  });

  it('show their topic, and of a kind only its rows and the columns that these fill', () => {
    expect(shown({ topic: 'canals' })).toEqual([['canals', ['dredge'], ['club', ['depth/d']]]]);
    expect(shown({ kind: 'person' })).toEqual([
      ['roads', ['hush', 'measure'], ['mayor', ['noise/c'], ['speed/b']]],
    ]);
    expect(shown({ topic: 'canals', kind: 'person' })).toEqual([]);
  });

  it('offer only what goes with the rest of the choice, and name what is chosen', () => {
    const { topics, kinds } = choicesIn(atlas, { kind: 'person' });
    expect(topics.map(({ topic, page, current }) => [topic?.id, page, current])).toEqual([
      [undefined, 'matrix/by/person/', true],
      ['roads', 'matrix/roads/by/person/', false],
    ]);
    expect(kinds.map(({ kind, page, current }) => [kind, page, current])).toEqual([
      [undefined, 'matrix/', false],
      ['person', 'matrix/by/person/', true],
      ['association', 'matrix/by/association/', false],
    ]);
  });

  it('fit on a page up to a number of cells', () => {
    expect([7, 6].map((most) => fitsOnPage(matricesIn(atlas, {}), most))).toEqual([true, false]);
  });
});

describe('a topic too large for one matrix', () => {
  it('is laid out issue by issue', () => {
    expect(
      stanceMatrices(atlas, 5).map(({ topic, issue, rows }) => [topic.id, issue?.id, rows.length]),
    ).toEqual([
      ['roads', 'noise', 1],
      ['roads', 'speed', 2],
      ['canals', undefined, 1],
    ]);
  });
});
