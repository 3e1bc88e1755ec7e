import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium } from './chromium.ts';

const find = (env: NodeJS.ProcessEnv, files: string[], platform: NodeJS.Platform = 'linux') =>
  findChromium(env, platform, (path) => files.includes(path));

const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const PATH = ['/usr/local/bin', '/usr/bin'].join(delimiter);

describe('findChromium', () => {
  it.each([
    [
      'the one asked for',
      { CHROMIUM_PATH: '/opt/chrome', PATH },
      ['/opt/chrome', '/usr/bin/chromium'],
      '/opt/chrome',
    ],
    ['no other than the one asked for', { CHROMIUM_PATH: '/opt/chrome', PATH }, ['/usr/bin/chromium'], null],
    ['the one on PATH', { PATH }, ['/usr/bin/chromium'], '/usr/bin/chromium'],
    [
      'Chromium before Chrome',
      { PATH },
      ['/usr/local/bin/google-chrome', '/usr/bin/chromium'],
      '/usr/bin/chromium',
    ],
    ['Chrome when it is alone', { PATH }, ['/usr/bin/google-chrome-stable'], '/usr/bin/google-chrome-stable'],
    ['nothing in a folder that is not on PATH', { PATH: '/bin' }, ['/usr/bin/chromium'], null],
    ['nothing without a PATH', {}, ['chromium', '/chromium'], null],
  ])('finds %s', (_name, env, files, expected) => {
    expect(find(env, files)).toBe(expected);
  });

  it('looks into Applications on macOS alone', () => {
    expect(find({ PATH }, [mac], 'darwin')).toBe(mac);
    expect(find({ PATH }, [mac], 'linux')).toBeNull();
  });
});
