import { expect, it } from 'vitest';
import { leaveMemory, leaveReading, takeMemory, takeReading } from './handover.ts';
import { ReadingMemory } from './reading-memory.ts';

const reading = { entries: [], problems: [], prose: new Map() };

it('hands a reading over once, and for its own folder only', () => {
  leaveReading('/content', reading);
  expect(takeReading('/another')).toBeNull();
  expect(takeReading('/content')).toBe(reading);
  expect(takeReading('/content')).toBeNull();
});

it('hands a memory over likewise, beside a reading', () => {
  const memory = new ReadingMemory();
  leaveMemory('/content', memory);
  leaveReading('/content', reading);
  expect(takeMemory('/another')).toBeNull();
  expect(takeMemory('/content')).toBe(memory);
  expect(takeMemory('/content')).toBeNull();
  expect(takeReading('/content')).toBe(reading);
});
