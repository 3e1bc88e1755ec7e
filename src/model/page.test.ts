import { describe } from 'vitest';
import { page } from './page.ts';
import { heading, refuses, testRecord } from './record-tests.ts';

const smallest = { ...heading, reviewed: '2024-01-03' };

describe('a page', () => {
  testRecord(page, smallest, {});

  refuses(page, smallest, [
    ['a layout, which would be code', { layout: '../Evil.astro' }, [': Unrecognized key: "layout"']],
    ['an empty summary', { summary: '' }, ['summary: expected words']],
    [
      'an impossible day',
      { reviewed: '2021-13-01' },
      ['reviewed: "2021-13-01" does not exist in the calendar'],
    ],
    [
      'several problems, all at once',
      { title: '', reviewed: 2021, extra: 1 },
      [
        'title: expected words',
        'reviewed: expected a quoted day, such as "2021-04-15"',
        ': Unrecognized key: "extra"',
      ],
    ],
  ]);
});
