import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attemptsOf } from '../hostile/corpus/all.ts';
import type { Attempt } from '../hostile/corpus/attempt.ts';
import { alone } from '../hostile/corpus/files.ts';
import { plantAttempt } from '../hostile/corpus/plant.ts';
import { build, type Ended, runNode, temporaryFolder } from '../project-copy.ts';

/**
 * Both gates against whatever we could think of: the check command and the build. `refused.test.ts` holds the places
 * and words of problems; here it is that each attempt is refused, by its rule, and that nothing is run.
 */
const minutes = 60_000;
const folder = temporaryFolder();
const canary = join(folder, 'canary');
const attempts = attemptsOf(canary);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function contentIn(name: string): string {
  const content = join(folder, name, 'content');
  rmSync(content, { recursive: true, force: true });
  cpSync('tests/fixtures/small/content', content, { recursive: true });
  return content;
}

const gates: [name: string, run: (content: string) => Promise<Ended>][] = [
  [
    'the check',
    (content) => runNode(['scripts/check.ts', '--no-spelling'], process.cwd(), { ATLAS_CONTENT: content }),
  ],
  [
    'the build',
    (content) => build(process.cwd(), { ATLAS_CONTENT: content, ATLAS_OUT: join(folder, 'dist') }),
  ],
];

/** Rules by file, as a gate tells them; names of files can hold anything, so they end where the place begins. */
function toldBy(output: string): Map<string, Set<string>> {
  const rules = new Map<string, Set<string>>();
  for (const [, file = '', rule = ''] of output.matchAll(/^content\/(.+?):\d+:\d+ {2}.* \[([\w-]+)\]$/gm)) {
    rules.set(file, (rules.get(file) ?? new Set()).add(rule));
  }
  return rules;
}

const missed = (tried: readonly Attempt[], told: ReadonlyMap<string, ReadonlySet<string>>): string[] =>
  tried
    .filter(({ file, rule }) => told.get(file.replaceAll('\n', '\\u{a}'))?.has(rule) !== true)
    .map(({ what, file, rule }) => `${rule}: ${what} (${file}) → ${[...(told.get(file) ?? [])].join(', ')}`);

describe('the corpus', () => {
  it('has no two attempts in one file, and tries each rule of safety in many ways', () => {
    const files = attempts.map(({ file }) => file.toLowerCase());
    expect(files.filter((file, index) => files.indexOf(file) !== index)).toEqual([]);
    const ways = (rule: string): number =>
      [...attempts, ...alone].filter((each) => each.rule === rule).length;
    const few = [
      'tag-syntax',
      'prose-resolves',
      'table-size',
      'ids-distinct',
      'distinct-ids',
      'regular-files',
    ];
    const rules = [...new Set(attempts.map(({ rule }) => rule))].filter((rule) => !few.includes(rule));
    expect(rules.filter((rule) => ways(rule) < 10)).toEqual([]);
    expect(attempts.length).toBeGreaterThanOrEqual(400);
  });
});

describe.skipIf(process.platform === 'win32').each(gates)('%s', (_name, run) => {
  let ended: Ended;

  beforeAll(async () => {
    const content = contentIn('together');
    for (const attempt of attempts) plantAttempt(attempt, content, canary);
    ended = await run(content);
  }, 3 * minutes);

  it('refuses every attempt by its rule', () => {
    expect({ code: ended.code, signal: ended.signal }, ended.output.slice(-2000)).toEqual({
      code: 1,
      signal: null,
    });
    expect(missed(attempts, toldBy(ended.output))).toEqual([]);
  });

  it('runs nothing, builds nothing, and prints no character that a terminal would obey', () => {
    expect(existsSync(canary), 'code from the content was run').toBe(false);
    expect(existsSync(join(folder, 'dist')), 'a site was built').toBe(false);
    expect(ended.output).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });

  it('refuses what other files depend on, each alone', { timeout: 5 * minutes }, async () => {
    for (const attempt of alone) {
      const content = contentIn('alone');
      plantAttempt(attempt, content, canary);
      const { code, signal, output } = await run(content);
      expect({ code, signal }, attempt.what).toEqual({ code: 1, signal: null });
      expect(missed([attempt], toldBy(output))).toEqual([]);
    }
    expect(existsSync(canary)).toBe(false);
  });
});
