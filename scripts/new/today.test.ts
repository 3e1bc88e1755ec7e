import { expect, it } from 'vitest';
import { dayOf } from './today.ts';

it('tells the day of the clock on the wall, not that of Greenwich', () => {
  expect(dayOf(new Date(2025, 0, 2, 0, 30))).toBe('2025-01-02');
  expect(dayOf(new Date(2025, 10, 30, 23, 59))).toBe('2025-11-30');
});
