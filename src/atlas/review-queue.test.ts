import { describe, expect, it } from 'vitest';
import { reviewQueue } from './review-queue.ts';
import { atlasOf } from './sample-atlas.ts';

const days = (reviewed: string) => ({ added: '2020-01-01', reviewed });
const atlas = atlasOf([
  ['stakeholders', 'newer', days('2024-02-29')],
  ['stakeholders', 'older', days('2023-11-30')],
  ['stakeholders', 'same', days('2024-02-29')],
]);
// The ground on which the sample stands was reviewed on 2024-01-03.
const due = (today: string | null, months = 12) =>
  reviewQueue(atlas, today, months).due.map(({ entry, due: day }) => `${entry.id} ${day}`);

describe('the review queue', () => {
  it.each([
    ['nothing within the months', '2024-11-30', []],
    ['what was reviewed longer ago', '2024-12-01', ['older 2024-11-30']],
  ])('holds %s', (_, today, expected) => {
    expect(due(today)).toEqual(expected);
  });

  it('begins with what was not reviewed for longest', () => {
    const [first, ...others] = due('2030-01-01');
    expect(first).toBe('older 2024-11-30');
    expect(others.slice(-2)).toEqual(['newer 2025-02-28', 'same 2025-02-28']);
  });

  it.each([
    [1, 'older 2023-12-30'],
    [3, 'older 2024-02-29'],
    [24, 'older 2025-11-30'],
  ])('counts %s months to a day that the month has', (months, first) => {
    expect(due('2030-01-01', months)[0]).toBe(first);
  });

  it('tells how many were reviewed when, and when the next falls due', () => {
    const { months, next, today } = reviewQueue(atlas, '2024-12-01', 12);
    expect(months).toEqual([
      { month: '2023-11', count: 1, due: 1 },
      { month: '2024-01', count: 4, due: 0 },
      { month: '2024-02', count: 2, due: 0 },
    ]);
    expect([today, next]).toEqual(['2024-12-01', '2025-01-03']);
    expect(reviewQueue(atlas, '2030-01-01', 12).next).toBeUndefined();
  });

  it('is that of the newest review where nothing says what day it is', () => {
    expect(reviewQueue(atlas, null, 2)).toMatchObject({ today: '2024-02-29', due: [{}] });
  });
});
