import { afterEach, expect, it, vi } from 'vitest';
import { buildDay } from './build-day.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('tells pages the day of the build, as a word that stands for it', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2021-02-04') / 1000));
  const updateConfig = vi.fn();
  const hook = buildDay().hooks['astro:config:setup'] as unknown as (options: object) => void;
  hook({ updateConfig });
  const [[{ vite }]] = updateConfig.mock.calls as [[{ vite: { plugins: { config(): object }[] } }]];
  const define = { 'import.meta.env.ATLAS_TODAY': '"2021-02-04"' };
  expect(vite.plugins.map(({ config }) => config())).toEqual([{ define }]);
});
