import { describe, expect, it } from 'vitest';
import { problemsWith, swap } from './sample-content.ts';

const issue = 'issues/speed.es.mdx';
const head = '---\ntranslates: 0123456789ab\n';
const proposition = '    text: El ayuntamiento debería bajar el límite a 30.\n';

describe('translations-fit', () => {
  it.each([
    ['all of it', {}],
    ['nothing but prose', { [issue]: `${head}---\n` }],
    ['a list in part', { [issue]: swap('open:\n  - text: ¿Quién la mide?\n', 'open: []\n') }],
    ['an item without its words', { [issue]: swap('  - text: ¿Quién la mide?\n', '  - {}\n') }],
    ['an item of a list by its id, without its words', { [issue]: swap(proposition, '') }],
    ['topics', { 'topics.es.yaml': '- id: roads\n  translates: 0123456789ab\n  title: Calles\n' }],
    [
      'a figure',
      { 'figures/drivers.es.yaml': 'translates: 0123456789ab\nunit: "% de la gente"\npoints: [{}]\n' },
    ],
  ])('passes a translation of %s', (_, changes) => {
    expect(problemsWith(changes)).toEqual([]);
  });

  it.each([
    [
      'a text that the entry does not have',
      { [issue]: swap('title: Límites', 'question: ¿Qué?\ntitle: Límites') },
      `${issue}:3:1 translations-fit | the entry has no question to translate | delete it, or give it to the entry first`,
    ],
    [
      'a text deep inside that the entry does not have',
      { 'figures/drivers.es.yaml': 'translates: 0123456789ab\npoints:\n  - label: La gente\n' },
      'figures/drivers.es.yaml:3:5 translations-fit | the entry has no label to translate | delete it, or give it to the entry first',
    ],
    [
      'a list that the entry does not have',
      { 'positions/speed/club-asks.es.mdx': `${head}conditions: [Si llueve.]\n---\n` },
      'positions/speed/club-asks.es.mdx:3:1 translations-fit | the entry has no conditions to translate | delete it, or give it to the entry first',
    ],
    [
      'more items than the entry has',
      { [issue]: swap('¿Quién la mide?\n', '¿Quién la mide?\n  - text: ¿Cuándo?\n') },
      `${issue}:9:5 translations-fit | found more items than the 1 that the entry has | translate item by item, in the order of the entry`,
    ],
    [
      'items of a list that the entry leaves empty',
      { 'positions/speed/club-asks.es.mdx': `${head}reasons:\n  - Porque sí.\n---\n` },
      'positions/speed/club-asks.es.mdx:4:5 translations-fit | found more items than the 0 that the entry has | translate item by item, in the order of the entry',
    ],
    [
      'an item with a misspelt id',
      { [issue]: swap('id: lower', 'id: lowr') },
      `${issue}:5:5 translations-fit | the entry has no "lowr" to translate | did you mean "lower"?`,
    ],
    [
      'an item with an id of its own',
      { [issue]: swap(proposition, `${proposition}  - id: raise\n${proposition}`) },
      `${issue}:7:5 translations-fit | the entry has no "raise" to translate | use the ids of the entry`,
    ],
    [
      'an item twice',
      { [issue]: swap(proposition, `${proposition}  - id: lower\n${proposition}`) },
      `${issue}:7:5 translations-fit | "lower" is translated twice | keep one of the two`,
    ],
    [
      'more in an item of a list with ids than the entry says there',
      {
        'events/hearing.es.mdx': `${head}sessions:\n  - id: morning\n    conclusions: [{ text: Nada. }]\n---\n`,
      },
      'events/hearing.es.mdx:5:19 translations-fit | found more items than the 0 that the entry has | translate item by item, in the order of the entry',
    ],
    [
      'the first entry of a list, in the second place',
      {
        'topics.yaml': (text: string) =>
          `${text}- { id: canals, title: C, summary: S., order: 2, added: "2024-01-02", reviewed: "2024-01-03" }\n`,
        'topics.es.yaml':
          '- { id: canals, translates: 0123456789ab }\n- { id: roads, translates: 0123456789ab, titel: x }\n',
      },
      'topics.es.yaml:2:42 known-fields | unknown field "titel"; expected one of translates, title, summary | did you mean "title"?',
    ],
  ])('refuses a translation of %s', (_, changes, problem) => {
    expect(problemsWith(changes)).toEqual([`content/${problem}`]);
  });
});
