import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Attempt } from './attempt.ts';

/** Puts what an attempt needs into a content folder. */
export function plantAttempt({ file, put }: Attempt, folder: string, canary: string): void {
  const path = join(folder, file);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(dirname(path), { recursive: true });
  if (typeof put === 'function') put(path, canary);
  else writeFileSync(path, put);
}
