import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { addressesToAsk } from './addresses.ts';

const folder = mkdtempSync(join(tmpdir(), 'addresses-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it.each([
  ['as it is', folder],
  ['with a slash at its end', `${folder}/`],
])('asks for what readers ask for, below a folder named %s', (_, named) => {
  for (const file of ['index.html', 'issues/x/index.html', 'assets/a.css', 'assets/a.css.br', '404.html']) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  expect(addressesToAsk(named)).toEqual(['', 'assets/a.css', 'issues/x/']);
});
