import { describe } from 'vitest';
import { heading, housekeeping, refuses, testRecord } from './record-tests.ts';
import { topic } from './topic.ts';

const smallest = { ...heading, order: 1, ...housekeeping };

describe('a topic', () => {
  testRecord(topic, smallest, { formerIds: { formerIds: ['old-name'] } });

  refuses(topic, smallest, [
    ['a place in words', { order: 'first' }, ['order: Invalid input: expected number, received string']],
    ['a place before the first', { order: 0 }, ['order: Too small: expected number to be >=1']],
    ['a place between two', { order: 1.5 }, ['order: Invalid input: expected int, received number']],
    ['an empty title', { title: '' }, ['title: expected words']],
    ['a title of spaces', { title: '  ' }, ['title: no space at either end']],
    ['a summary with a space at its end', { summary: 'A summary. ' }, ['summary: no space at either end']],
    ['a title that is a number', { title: 5 }, ['title: Invalid input: expected string, received number']],
    [
      'a former id that is none',
      { formerIds: ['Old Name'] },
      ['formerIds.0: expected lower-case letters, digits and single hyphens'],
    ],
    ['a day without its month', { added: '2024' }, ['added: expected a day, such as "2021-04-15"']],
    [
      'an impossible day',
      { reviewed: '2021-02-30' },
      ['reviewed: "2021-02-30" does not exist in the calendar'],
    ],
    ['an unquoted year', { added: 2024 }, ['added: expected a quoted day, such as "2021-04-15"']],
  ]);
});
