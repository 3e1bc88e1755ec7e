import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../scripts/checks/all.ts';
import { attempts } from '../hostile/attempts.ts';
import { plant } from '../hostile/case.ts';
import { depths } from '../hostile/depths.ts';
import { mistakes } from '../hostile/mistakes.ts';
import { build, type Ended, runNode, temporaryFolder } from '../project-copy.ts';

const folder = temporaryFolder();
const canary = join(folder, 'canary');
const cases = [...mistakes, ...attempts(canary), ...depths];
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function contentIn(name: string): string {
  const content = join(folder, name, 'content');
  cpSync('tests/fixtures/small/content', content, { recursive: true });
  return content;
}

const places = (output: string): string[] =>
  [...output.matchAll(/^(content\/\S+:\d+:\d+) .* \[([\w-]+)\]$/gm)].map(
    ([, place, rule]) => `${place} ${rule}`,
  );

describe('the content that the cases are made from', () => {
  it('has no problem itself', () => {
    expect(checkContent(contentIn('sound'), 'content').problems).toEqual([]);
  });
});

describe('each case alone', () => {
  it.each(cases)('$what', (each) => {
    const content = contentIn('alone');
    plant(each, content, canary);
    const { problems } = checkContent(content, 'content');
    rmSync(content, { recursive: true });
    expect(problems.map(({ line, column, rule }) => `${String(line)}:${String(column)} ${rule}`)).toEqual([
      `${each.at} ${each.rule}`,
    ]);
    expect(problems[0]).toMatchObject({
      file: `content/${each.file}`,
      hint: expect.stringMatching(/\w/) as string,
    });
    expect(existsSync(canary)).toBe(false);
  });
});

describe('all cases in one folder', () => {
  const out = join(folder, 'dist');
  const expected = cases.map(({ file, at, rule }) => `content/${file}:${at} ${rule}`).sort();
  let env: NodeJS.ProcessEnv;

  beforeAll(() => {
    const content = contentIn('together');
    for (const each of cases) plant(each, content, canary);
    env = { ATLAS_CONTENT: content, ATLAS_OUT: out };
  });

  it.each<[string, () => Promise<Ended>]>([
    ['the check', () => runNode(['scripts/check.ts', '--no-spelling'], process.cwd(), env)],
    ['the build', () => build(process.cwd(), env)],
  ])('are all refused at once by %s, each with its place and its fix', async (_name, run) => {
    const { code, signal, output } = await run();
    expect({ code, signal }, output.slice(-2000)).toEqual({ code: 1, signal: null });
    expect(places(output).sort()).toEqual(expected);
    expect(output.match(/^ {4}fix: \S/gm)).toHaveLength(cases.length);
    expect(output).toContain(`${String(cases.length)} problems in ${String(cases.length)} files`);
    expect(existsSync(canary), 'code from the content was run').toBe(false);
    expect(existsSync(out), 'a site was built').toBe(false);
  });
});
