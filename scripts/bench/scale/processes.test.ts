import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { canMeasure, taken } from './processes.ts';

const busy = (milliseconds: number): string =>
  `const end = Date.now() + ${String(milliseconds)}; while (Date.now() < end);`;

describe.skipIf(!canMeasure)('what a program took', () => {
  it('counts its CPU and the memory that it held', async () => {
    const script = `globalThis.held = Buffer.alloc(2e8, 1); ${busy(400)} setTimeout(() => {}, 300)`;
    const { cpuSeconds, peakMb } = await taken(process.execPath, ['-e', script]);
    expect(cpuSeconds).toBeGreaterThan(0.1);
    expect(peakMb).toBeGreaterThan(200);
  });

  it('counts a process that nobody waits for', async () => {
    const child = `${busy(600)} setTimeout(() => {}, 2000)`;
    const script = `const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'ignore' });
      setTimeout(() => { child.kill(); process.exit(0); }, 1500)`;
    const { started } = await taken(process.execPath, ['-e', script]);
    expect(Object.values(started).reduce((sum, seconds) => sum + seconds, 0)).toBeGreaterThan(0.1);
  });

  it('says what a program said that failed', async () => {
    const failing = taken(process.execPath, ['-e', 'console.error("no such thing"); process.exit(3)']);
    await expect(failing).rejects.toThrow(/ended with 3:\s+no such thing/);
  });
});
