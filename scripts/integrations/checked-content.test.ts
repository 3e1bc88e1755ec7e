import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { swap, writeSample } from '../checks/sample-content.ts';

let root: string | undefined;
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  vi.resetModules();
  for (const folder of root ? [root, `${root}-cache`] : []) rmSync(folder, { recursive: true, force: true });
});

/** Starts Astro's command on the content in a folder, as far as the hook, and gives what was told. */
async function start(command: string, changes: Parameters<typeof writeSample>[0]) {
  root = writeSample(changes);
  vi.stubEnv('ATLAS_CONTENT', root);
  vi.resetModules();
  const told: string[] = [];
  // Calls back late, as a pipe that is read slowly does.
  vi.spyOn(process.stderr, 'write').mockImplementation((text, done) => {
    setTimeout(() => {
      told.push(String(text));
      (done as unknown as () => void)();
    }, 20);
    return false;
  });
  const { checkedContent } = await import('./checked-content.ts');
  const hook = checkedContent().hooks['astro:config:setup'] as unknown as (options: object) => Promise<void>;
  const config = { root: pathToFileURL(`${process.cwd()}/`), cacheDir: pathToFileURL(`${root}-cache/`) };
  return { told, run: () => hook({ command, config }) };
}

const wrong = {
  'stakeholders/club.mdx': swap('kind: association', 'kind: club'),
  'figures/drivers.yaml': swap('at: Page 2', 'at: Page 22'),
};

describe('checkedContent', () => {
  it('lets content without problems be built', async () => {
    const { told, run } = await start('build', {});
    await expect(run()).resolves.toBeUndefined();
    expect(told).toEqual([]);
  });

  it('stops the build, and tells all problems', async () => {
    const { told, run } = await start('build', wrong);
    await expect(run()).rejects.toThrow('The content has problems; nothing was built.');
    expect(told).toEqual([
      expect.stringMatching(
        /figures\/drivers\.yaml:9:5 .*\[places-known\][^]*stakeholders\/club\.mdx:4:1 .*\[allowed-values\][^]*\n2 problems in 2 files\n$/,
      ),
    ]);
  });

  it.each(['dev', 'preview', 'sync'])('does not stop %s', async (command) => {
    const { told, run } = await start(command, wrong);
    await expect(run()).resolves.toBeUndefined();
    expect(told).toEqual([]);
  });
});
