import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { environmentFor } from './run.mjs';

describe('environmentFor', () => {
  const node = '/opt/a node/bin/node';

  it.each([
    [{ PATH: '/usr/bin' }, { PATH: `/opt/a node/bin${delimiter}/usr/bin` }],
    [{ Path: 'C:\\' }, { Path: `/opt/a node/bin${delimiter}C:\\` }],
    [{}, { PATH: '/opt/a node/bin' }],
  ])('puts the Node first on %j', (env, expected) => {
    expect(environmentFor(node, env)).toEqual({
      ...expected,
      ASTRO_TELEMETRY_DISABLED: '1',
      MIMALLOC_ARENA_EAGER_COMMIT: '0',
      MIMALLOC_PURGE_DELAY: '0',
    });
  });

  it('leaves to who runs it how memory is given back', () => {
    expect(environmentFor(node, { MIMALLOC_PURGE_DELAY: '10' })).toMatchObject({
      MIMALLOC_PURGE_DELAY: '10',
    });
  });

  it('keeps the rest', () => {
    expect(environmentFor(node, { SITE_URL: 'https://example.org' })).toMatchObject({
      SITE_URL: 'https://example.org',
    });
  });
});

describe('run', () => {
  const module = fileURLToPath(new URL('run.mjs', import.meta.url));
  const runner = (code: string) => [
    '--input-type=module',
    '--eval',
    `import { run } from ${JSON.stringify(module)};
     process.exitCode = await run(process.execPath, ['--eval', ${JSON.stringify(code)}], ${JSON.stringify(dirname(module))});`,
  ];

  it('gives the exit code on', () => {
    expect(spawnSync(process.execPath, runner('process.exit(7)')).status).toBe(7);
  });

  it('passes a signal on and ends as the program does', async () => {
    const code =
      'process.on("SIGTERM", () => process.exit(5)); console.log("ready"); setInterval(() => {}, 1000)';
    const child = spawn(process.execPath, runner(code));
    child.stdout.once('data', () => child.kill('SIGTERM'));
    expect(await new Promise((done) => child.on('exit', done))).toBe(5);
  });

  it.skipIf(process.platform === 'win32')('dies of the signal the program died of', () => {
    const { signal } = spawnSync(process.execPath, runner('process.kill(process.pid, "SIGTERM")'));
    expect(signal).toBe('SIGTERM');
  });
});
