import { expect, it } from 'vitest';
import { leaveReading, takeReading } from './handover.ts';

const reading = { entries: [], problems: [], prose: new Map() };

it('hands a reading over once, and for its own folder only', () => {
  leaveReading('/content', reading);
  expect(takeReading('/another')).toBeNull();
  expect(takeReading('/content')).toBe(reading);
  expect(takeReading('/content')).toBeNull();
});
