import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeSample } from '../checks/sample-content.ts';

const folders: string[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Starts Astro's command in a new project folder, as far as the hook. */
async function start(command: string): Promise<string> {
  const content = writeSample();
  const project = mkdtempSync(join(tmpdir(), 'project-'));
  folders.push(content, project);
  vi.stubEnv('ATLAS_CONTENT', content);
  vi.resetModules();
  const { editorSchemas } = await import('./editor-schemas.ts');
  const hook = editorSchemas().hooks['astro:config:setup'] as (options: object) => void;
  hook({ command, config: { root: pathToFileURL(`${project}/`) } });
  return join(project, '.astro/collections');
}

describe('editorSchemas', () => {
  it('says in dev which file is of which collection, and what may stand in it', async () => {
    const folder = await start('dev');
    const { entries, collections } = JSON.parse(readFileSync(join(folder, 'collections.json'), 'utf8')) as {
      entries: Record<string, string>;
      collections: { name: string }[];
    };
    const byName = Object.entries(entries).map(([url, name]) => [url.split('/').slice(-2).join('/'), name]);
    expect(Object.fromEntries(byName)).toMatchObject({
      'issues/speed.mdx': 'entry-issues',
      'issues/speed.es.mdx': 'translation-issues',
      'speed/club-asks.mdx': 'entry-positions',
    });
    for (const { name } of collections) expect(existsSync(join(folder, `${name}.schema.json`))).toBe(true);
    const positions = readFileSync(join(folder, 'entry-positions.schema.json'), 'utf8');
    expect(positions).toContain('"enum":["club"]');
    expect(positions).toContain('speed#lower');
  });

  it.each(['build', 'preview', 'sync'])('writes nothing in %s', async (command) => {
    expect(existsSync(await start(command))).toBe(false);
  });
});
