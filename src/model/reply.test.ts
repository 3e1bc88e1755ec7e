import { describe } from 'vitest';
import { cited, housekeeping, refuses, testRecord } from './record-tests.ts';
import { reply } from './reply.ts';

const smallest = {
  position: 'an-issue/institute-asks',
  holder: 'institute',
  date: '2024-02',
  form: 'own-words',
  language: 'es-MX',
  text: 'We asked for less than that.',
  ...cited,
  ...housekeeping,
};
const sent = { source: undefined, at: undefined, sent: '2024-02-02' };
const either =
  'source: expected either a source and a place in it, or the day on which it was sent to the editors';

describe('a reply', () => {
  testRecord(reply, smallest, {
    sent: { sent: '2024-02-02', source: undefined, at: undefined },
    formerIds: { formerIds: ['older'] },
  });

  refuses(reply, smallest, [
    [
      'a position without its issue',
      { position: 'institute-asks' },
      ['position: expected issue/id of positions'],
    ],
    [
      'a form that is none',
      { form: 'excerpt' },
      ['form: Invalid option: expected one of "own-words"|"summary"'],
    ],
    [
      'a language by its name',
      { language: 'Spanish' },
      ['language: expected a language, such as "en" or "es-MX"'],
    ],
    ['a stance', { stance: 'supports' }, [': Unrecognized key: "stance"']],
    ['a source and a day of sending', { sent: '2024-02-02' }, [either]],
    ['neither', { source: undefined, at: undefined }, [either]],
    ['a source without a place', { at: undefined }, ['at: a source and a place in it come together']],
    [
      'a place beside a day of sending',
      { ...sent, at: 'Chapter 1' },
      ['at: a source and a place in it come together'],
    ],
    [
      'a month for the day of sending',
      { ...sent, sent: '2024-02' },
      ['sent: expected a day, such as "2021-04-15"'],
    ],
  ]);
});
