import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { profileOf } from './profile.ts';

const frame = (functionName: string, url: string) => ({ functionName, url });

it('gives own and total time by package, and counts what calls itself once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-profile-'));
  const profile = {
    nodes: [
      { id: 1, callFrame: frame('(root)', ''), children: [2] },
      { id: 2, callFrame: frame('page', 'file:///x/src/pages/page.ts'), children: [3] },
      { id: 3, callFrame: frame('read', 'file:///x/node_modules/yaml/dist/read.js'), children: [4] },
      { id: 4, callFrame: frame('read', 'file:///x/node_modules/yaml/dist/read.js') },
    ],
    samples: [2, 3, 4, 4],
    timeDeltas: [1e6, 1e6, 1e6, 1e6],
  };
  writeFileSync(join(folder, 'a.cpuprofile'), JSON.stringify(profile));
  const { groups, functions } = profileOf(folder);
  expect(groups).toContainEqual({ name: 'yaml', own: 3, total: 3 });
  expect(groups).toContainEqual({ name: 'ours: src/pages/page.ts', own: 1, total: 4 });
  expect(functions).toContainEqual({ name: 'read yaml', own: 3, total: 3 });
  rmSync(folder, { recursive: true });
});
