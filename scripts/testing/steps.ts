/** What `npm test` runs. */
import { ensureChromium } from '../chromium.ts';

export interface Step {
  name: string;
  /** A Node program's path and its arguments. */
  command: string[];
  /** A vitest project, whose tests are counted one by one. */
  vitest?: true;
  /** Must succeed before the command is run; throws with the reason, or gives what the command's environment adds. */
  prepare?: () => NodeJS.ProcessEnv;
}

const astro = 'node_modules/astro/bin/astro.mjs';

function vitest(name: string): Step {
  return { name, command: ['node_modules/vitest/vitest.mjs', 'run', '--project', name], vitest: true };
}

/**
 * The steps that need no built site: each row is run in its order, several rows at once. `tsc` comes after
 * `astro check`, which writes the types it reads.
 */
export const beforeBuild: Step[][] = [
  [
    { name: 'types in .astro', command: [astro, 'check'] },
    { name: 'types', command: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  ],
  [{ name: 'lint', command: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'] }],
  [{ name: 'format', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] }],
  [vitest('unit')],
  [{ name: 'content', command: ['scripts/check.ts'] }],
];

/** The build. */
export const build: Step = { name: 'build', command: [astro, 'build'] };

/** The steps on the built site, one at a time. */
export const afterBuild: Step[] = [
  vitest('dist'),
  { ...vitest('servers'), prepare: () => ({ CHROMIUM_PATH: ensureChromium() }) },
  { ...vitest('browser'), prepare: () => ({ CHROMIUM_PATH: ensureChromium() }) },
];
