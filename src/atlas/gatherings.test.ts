import { describe, expect, it } from 'vitest';
import { cited } from '../model/record-tests.ts';
import { PageCitations } from './citations.ts';
import { gatherings } from './gatherings.ts';
import { networkDrawing } from './network-drawing.ts';
import { passedOn } from './passed-on.ts';
import { atlasOf, type Draft, ids } from './sample-atlas.ts';

const at = (stakeholder: string, role = 'panelist') => ({ stakeholder, role });
const session = (id: string, ...participants: ReturnType<typeof at>[]) => ({
  id,
  title: `On ${id}`,
  participants,
  ...cited,
});
const people: readonly Draft[] = ['ana', 'ben', 'cy'].map((id) => ['stakeholders', id, { kind: 'person' }]);
const atlas = atlasOf([
  ...people,
  ['stakeholders', 'guild', { memberships: [{ body: 'club', ...cited }] }],
  [
    'events',
    'summit',
    {
      sessions: [
        session('toll', at('ana'), at('ben')),
        session('speed', at('ben'), at('cy'), at('ben')),
        session('alone', at('cy')),
      ],
    },
  ],
  ['events', 'attack', { participants: [at('ana', 'target'), at('ben', 'party')] }],
  [
    'events',
    'petition',
    { participants: [at('ana', 'signatory'), at('cy', 'endorser'), { unnamed: 'many', role: 'signatory' }] },
  ],
]);

describe('gatherings', () => {
  it('are sessions, events and bodies with those who were there, each once, in a role in which one sits with others', () => {
    const citations = new PageCitations(atlas);
    expect(
      gatherings(atlas).map(({ id, named, members, place }) => [
        id,
        named.title,
        named.page,
        members.map(({ stakeholder }) => stakeholder.id),
        place && citations.cite(place.source, place.at).number,
      ]),
    ).toEqual([
      ['petition', 'petition', 'events/petition/', ['ana', 'cy'], 1],
      ['summit-toll', 'summit: On toll', 'events/summit/#session-toll', ['ana', 'ben'], 1],
      ['summit-speed', 'summit: On speed', 'events/summit/#session-speed', ['ben', 'cy'], 1],
      ['club', 'Members of club', 'stakeholders/club/', ['club', 'guild'], 1],
    ]);
  });
});

describe('networkDrawing', () => {
  const drawing = networkDrawing(gatherings(atlas));

  it('has a line across for everybody and a line down for every gathering, with a dot where they meet', () => {
    expect(drawing?.rows.map(({ label }) => label)).toEqual(['ana', 'cy', 'ben', 'club', 'guild']);
    const yOf = new Map(drawing?.rows.map(({ stakeholder, y }) => [y, stakeholder.id]));
    expect(
      drawing?.columns.map(({ gathering, dots }) => [gathering.id, dots.map((y) => yOf.get(y))]),
    ).toEqual([
      ['petition', ['ana', 'cy']],
      ['summit-toll', ['ana', 'ben']],
      ['summit-speed', ['cy', 'ben']],
      ['club', ['club', 'guild']],
    ]);
  });

  it('lets a line across reach from the first gathering to the last, and one down from the first person to the last', () => {
    const ana = drawing?.rows.find(({ label }) => label === 'ana');
    expect([ana?.from, ana?.to]).toEqual([drawing?.columns[0]?.x, drawing?.columns[1]?.x]);
    for (const { from, to, dots } of drawing?.columns ?? [])
      expect([from, to]).toEqual([dots[0], dots.at(-1)]);
  });

  it('is the same each time, and nothing where nobody met', () => {
    expect(networkDrawing(gatherings(atlas))).toEqual(drawing);
    expect(networkDrawing([])).toBeNull();
  });

  it('shows no more gatherings than fit', () => {
    const sessions = Array.from({ length: 30 }, (_, index) => session(`s${index}`, at('ana'), at('ben')));
    expect(
      networkDrawing(gatherings(atlasOf([...people, ['events', 'long', { sessions }]])))?.columns.length,
    ).toBe(9);
  });
});

describe('passedOn', () => {
  it('tells who passed on whose positions, those with most first', () => {
    const told = (id: string, ...via: string[]): Draft => [
      'positions',
      `speed/${id}`,
      { evidence: [{ ...cited, act: 'statement', attribution: 'reported', via }] },
    ];
    const reported = atlasOf([
      ...people,
      told('a', 'ana', 'ben'),
      told('b', 'ben'),
      ['positions', 'speed/c'],
    ]);
    expect(passedOn(reported).map(({ reporter, positions }) => [reporter.id, ids(positions)])).toEqual([
      ['ben', ['speed/a', 'speed/b']],
      ['ana', ['speed/a']],
    ]);
  });
});
