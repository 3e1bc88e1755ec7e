import { describe } from 'vitest';
import { cited, housekeeping, refuses, testRecord } from './record-tests.ts';
import { term } from './term.ts';

const smallest = { title: 'ABC', definition: 'What it means here.', evidence: [cited], ...housekeeping };

describe('a term', () => {
  testRecord(term, smallest, {
    expansion: { expansion: 'A better code' },
    aliases: { aliases: { en: ['abc'], es: [] } },
    entry: { entry: 'stakeholders/abc-institute' },
    formerIds: { formerIds: ['abcd'] },
  });

  refuses(term, smallest, [
    ['no evidence', { evidence: [] }, ['evidence: expected at least one citation']],
    [
      'evidence without a place',
      { evidence: [{ source: 'annual-survey' }] },
      ['evidence.0.at: Invalid input: expected string, received undefined'],
    ],
    [
      'an unknown field in the evidence',
      { evidence: [{ ...cited, page: 4 }] },
      ['evidence.0: Unrecognized key: "page"'],
    ],
    ['an entry without its collection', { entry: 'abc-institute' }, ['entry: expected collection/id']],
    ['an entry of an unknown collection', { entry: 'people/abc' }, ['entry: expected collection/id']],
    [
      'an alias in a language that is none of ours',
      { aliases: { fr: ['abc'] } },
      ['aliases: Unrecognized key: "fr"'],
    ],
    [
      'aliases without their language',
      { aliases: ['abc'] },
      ['aliases: Invalid input: expected object, received array'],
    ],
    [
      'an alias with a space before it',
      { aliases: { en: [' abc'] } },
      ['aliases.en.0: no space at either end'],
    ],
  ]);
});
