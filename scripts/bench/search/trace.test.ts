import { expect, it } from 'vitest';
import { busyAfterInputs } from './trace.ts';

const own = { pid: 1, tid: 1 };
const task = (ts: number, tdur: number, of = own) => ({ name: 'RunTask', ts, tdur, ...of });
const event = (ts: number, type: string) => ({ name: 'EventDispatch', ts, ...own, args: { data: { type } } });

it('takes for each letter the longest task until the next was due, and until it came', () => {
  const traceEvents = [
    task(0, 90_000),
    task(1_000, 2_000),
    event(1_500, 'input'),
    task(5_000, 7_000),
    task(6_000, 80_000, { pid: 1, tid: 2 }),
    event(6_500, 'keydown'),
    task(100_000, 3_000),
    event(101_000, 'input'),
    task(180_000, 1_000),
    task(300_000, 9_000),
  ];
  expect(busyAfterInputs({ traceEvents }, 90)).toEqual([
    { letter: 7, all: 7 },
    { letter: 3, all: 9 },
  ]);
});

it('says so where nothing was typed', () => {
  expect(() => busyAfterInputs({ traceEvents: [task(0, 1)] }, 90)).toThrow('no letter');
});
