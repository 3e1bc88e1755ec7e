import { describe } from 'vitest';
import { correction } from './correction.ts';
import { cited, housekeeping, refuses, testRecord } from './record-tests.ts';

const smallest = {
  entry: 'stakeholders/institute',
  date: '2024-02-01',
  was: 'It had seven members.',
  now: 'It had four members.',
  ...cited,
  ...housekeeping,
};

describe('a correction', () => {
  testRecord(correction, smallest, {
    reportedBy: { reportedBy: 'A reader' },
    formerIds: { formerIds: ['older'] },
  });

  refuses(correction, smallest, [
    ['an entry without its collection', { entry: 'institute' }, ['entry: expected collection/id']],
    ['a standing page', { entry: 'pages/about' }, ['entry: expected collection/id']],
    ['another correction', { entry: 'corrections/older' }, ['entry: expected collection/id']],
    ['a month for a day', { date: '2024-02' }, ['date: expected a day, such as "2021-04-15"']],
    [
      'a day that does not exist',
      { date: '2024-02-30' },
      ['date: "2024-02-30" does not exist in the calendar'],
    ],
    ['no words', { now: '' }, ['now: expected words']],
  ]);
});
