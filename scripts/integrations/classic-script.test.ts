import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { classicScript } from './classic-script.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'modules '));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('makes one plain script of a module, what it imports and what it imports later', async () => {
  const ahead = 'const __vite__mapDeps = (places) => { throw new Error(String(places)); };';
  writeFileSync(join(folder, 'later.js'), 'export const later = 2;');
  writeFileSync(join(folder, 'now.js'), 'export const now = 1;');
  writeFileSync(
    join(folder, 'first.js'),
    `${ahead}
    import { now } from './now.js';
    const fetched = (load, places) => load();
    fetched(() => import('./later.js'), __vite__mapDeps([0,1])).then(({ later }) => tell(now + later));`,
  );
  const code = await classicScript(join(folder, 'first.js'));
  expect(code).not.toMatch(/\bimport\b|\bexport\b/);
  const told = await new Promise((tell) => void runInNewContext(code, { tell, Promise, Error, String }));
  expect(told).toBe(3);
});
