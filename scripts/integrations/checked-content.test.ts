import { afterEach, describe, expect, it, vi } from 'vitest';
import { swap, withSample } from '../checks/sample-content.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  vi.resetModules();
});

/** Starts Astro's command on the content in a folder, as far as the hook, and gives what was told. */
async function start(command: string, root: string): Promise<string> {
  vi.stubEnv('ATLAS_CONTENT', root);
  vi.resetModules();
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { checkedContent } = await import('./checked-content.ts');
  const hook = checkedContent().hooks['astro:config:setup'] as (options: { command: string }) => void;
  hook({ command });
  return told.mock.calls.flat().join('\n');
}

const wrong = {
  'stakeholders/club.mdx': swap('kind: association', 'kind: club'),
  'figures/drivers.yaml': swap('at: Page 2', 'at: Page 22'),
};

describe('checkedContent', () => {
  it('lets content without problems be built', async () => {
    await withSample({}, async (root) => {
      expect(await start('build', root)).toBe('');
    });
  });

  it('stops the build, and tells all problems', async () => {
    await withSample(wrong, async (root) => {
      await expect(start('build', root)).rejects.toThrow('The content has problems; nothing was built.');
      const [told] = vi.mocked(console.error).mock.calls.flat() as string[];
      expect(told).toMatch(/figures\/drivers\.yaml:9:5 .*\[places-known\]/);
      expect(told).toMatch(/stakeholders\/club\.mdx:4:1 .*\[allowed-values\]/);
      expect(told).toMatch(/2 problems in 2 files$/);
    });
  });

  it.each(['dev', 'preview', 'sync'])('does not stop %s', async (command) => {
    await withSample(wrong, async (root) => {
      expect(await start(command, root)).toBe('');
    });
  });
});
