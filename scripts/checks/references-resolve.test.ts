import { describe, expect, it } from 'vitest';
import { problemsWith, swap } from './sample-content.ts';

const write = 'write that entry first, or correct the id';

describe('references-resolve', () => {
  it('passes what exists', () => {
    expect(problemsWith({})).toEqual([]);
  });

  it.each([
    [
      'an entry of a collection',
      'positions/speed/club-asks.mdx',
      swap('holders: [club]', 'holders: [club, clubb]'),
      'positions/speed/club-asks.mdx:2:17 references-resolve | no stakeholders entry "clubb" | did you mean "club"?',
    ],
    [
      'a topic, which lies in a list',
      'issues/speed.mdx',
      swap('topic: roads', 'topic: canals'),
      `issues/speed.mdx:4:1 references-resolve | no topics entry "canals" | ${write}`,
    ],
    [
      'an entry of any collection',
      'glossary/member.yaml',
      swap('stakeholders/club', 'stakeholders/clab'),
      'glossary/member.yaml:3:1 references-resolve | no entry "stakeholders/clab" | did you mean "stakeholders/club"?',
    ],
    [
      'a proposition that its issue does not have',
      'positions/speed/club-asks.mdx',
      swap('speed#lower', 'speed#lover'),
      'positions/speed/club-asks.mdx:3:1 references-resolve | no proposition entry "speed#lover" | did you mean "speed#lower"?',
    ],
    [
      'a position',
      'positions/speed/club-insists.mdx',
      swap('position: speed/club-asks', 'position: speed/club-ask'),
      'positions/speed/club-insists.mdx:13:3 references-resolve | no positions entry "speed/club-ask" | did you mean "speed/club-asks"?',
    ],
    [
      'a reference deep inside',
      'events/hearing.mdx',
      swap(
        'title: Morning',
        'title: Morning\n    participants:\n      - { stakeholder: mayor, role: speaker }',
      ),
      `events/hearing.mdx:10:11 references-resolve | no stakeholders entry "mayor" | ${write}`,
    ],
  ])('refuses %s that is not there', (_, path, change, problem) => {
    expect(problemsWith({ [path]: change })).toEqual([`content/${problem}`]);
  });

  it('tells of a proposition whose issue is not there, and of all else at once', () => {
    const gone = problemsWith({ 'issues/speed.mdx': null, 'issues/speed.es.mdx': null });
    expect(gone).toEqual([
      `content/positions/speed/club-asks.mdx:3:1 references-resolve | no proposition entry "speed#lower" | ${write}`,
      `content/positions/speed/club-insists.mdx:3:1 references-resolve | no proposition entry "speed#lower" | ${write}`,
    ]);
  });

  it.each([
    ['with invalid facts', 'stakeholders/club.mdx', swap('kind: association', 'kind: club')],
    ['that cannot be read', 'stakeholders/club.mdx', swap('kind: association', 'kind: [')],
    ['of an issue', 'issues/speed.mdx', swap('status: open', 'status: opened')],
    ['of a source', 'sources/survey.yaml', swap('type: report', 'type: raport')],
    ['of topics', 'topics.yaml', swap('order: 1', 'order: first')],
    ['of topics that is no list', 'topics.yaml', () => 'title: Roads\n'],
    ['of topics without their ids', 'topics.yaml', swap('- id: roads\n  ', '- ')],
  ])('lays no blame on what refers to a file %s', (_, path, change) => {
    const problems = problemsWith({ [path]: change });
    expect(problems).not.toEqual([]);
    expect(problems.filter((problem) => !problem.startsWith(`content/${path}:`))).toEqual([]);
  });
});
