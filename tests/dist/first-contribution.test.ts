import { spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stampFor } from '../../scripts/setup/install.mjs';
import { copyProject, type Ended, temporaryFolder } from '../project-copy.ts';
import { hasTerminal, Terminal } from '../terminal.ts';

/**
 * Somebody follows CONTRIBUTING: has read that the river walkers are against closing the bridge, adds that, makes a
 * mistake, is told, mends it and sees the page. The commands are those they type, in a copy of the project with the
 * small atlas; packages count as installed.
 */
const minutes = 60_000;
const project = temporaryFolder();
const file = join(project, 'content/positions/bridge-traffic/river-walkers-close-to-cars.mdx');
const { ATLAS_CONTENT, ATLAS_OUT, SITE_URL, NODE_ENV, VITEST, ...environment } = process.env;
const env: NodeJS.ProcessEnv = { ...environment, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', PORT: '0' };
const typed: string[] = [];

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

copyProject(project);
cpSync('tests/fixtures/small/content', join(project, 'content'), { recursive: true });
cpSync('package-lock.json', join(project, 'package-lock.json'));
writeFileSync(join(project, 'node_modules/.installed-lockfile'), stampFor(readFileSync('package-lock.json')));

const command = (script: string): string => `npm run --silent ${script}`;

function run(script: string): Promise<Ended> {
  typed.push(script);
  return new Promise((done, fail) => {
    const child = spawn(command(script), { cwd: project, env, shell: true });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    }
    child.on('error', fail);
    child.on('close', (code, signal) => {
      done({ code, signal, output });
    });
  });
}

/** Starts the site and gives its address; the caller stops it. */
function start(): Promise<{ address: string; stop: () => void }> {
  typed.push('start');
  return new Promise((done, fail) => {
    const child = spawn('npm', ['start', '--silent'], { cwd: project, env, detached: true });
    let output = '';
    const stop = (): void => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
        const [address] = /http:\/\/localhost:\d+\//.exec(output) ?? [];
        if (address) done({ address, stop });
      });
    }
    child.on('close', () => {
      fail(new Error(output.slice(-2000)));
    });
  });
}

describe.skipIf(!hasTerminal)('a first contribution', () => {
  it('takes under five minutes and five commands', { timeout: 5 * minutes }, async () => {
    const began = performance.now();

    typed.push('new');
    const terminal = new Terminal(command('new'), project, env);
    const asked: [question: string, answer: string][] = [
      ['What do you want to add?', 'position'],
      ['Who holds it?', 'walkers'],
      ['Who holds it?', 'that is all'],
      ['On which proposition?', 'close'],
      ['What stance?', 'opposes'],
      ['When?', '2019-05-14'],
      ['The stance in one sentence', 'The walkers oppose a closure of the old bridge.'],
      ['Did a person speak', 'leave out'],
      ['One reason', ''],
      ['One thing', ''],
      ['in which source?', 'minutes'],
      ['Where in it?', 'Item 3'],
      ['Where in it?', 'that is all'],
      ['What the holder did', 'statement'],
      ["The holder's own record", 'direct'],
      ['Its id', ''],
    ];
    for (const [question, answer] of asked) {
      await terminal.sees(question);
      await terminal.types(answer);
    }
    expect(await terminal.ended, terminal.screen.slice(-2000)).toBe(0);
    expect(terminal.screen).toMatch(/Wrote \S+river-walkers-close-to-cars\.mdx\. Next: write what/);
    const skeleton = readFileSync(file, 'utf8');

    // What is to be filled in, with a slip in a link, and without a citation.
    const prose =
      'The [walkers](../../stakeholders/river-walker.mdx) told the hearing that they cross by night too.';
    writeFileSync(file, skeleton.replace(/\n---\n[^]*$/, `\n---\n\n${prose}\n`));
    const first = await run('check');
    expect(first.code).toBe(1);
    const line = skeleton.split('\n---\n')[0]?.split('\n').length ?? 0;
    const at = `content/positions/bridge-traffic/river-walkers-close-to-cars.mdx:${String(line + 3)}`;
    expect(first.output).toContain(
      `${at}:1  this paragraph cites nothing  [prose-cites]\n    fix: end it with <Cite`,
    );
    expect(first.output).toContain(
      `${at}:5  no entry lies in "stakeholders/river-walker.mdx"  [prose-resolves]\n    fix: did you mean "stakeholders/river-walkers.mdx"?`,
    );
    expect(first.output).toContain('2 problems in 1 file');

    const mended = `${prose.replace('river-walker.mdx', 'river-walkers.mdx')}<Cite source="hearing-minutes" at="Item 3" />`;
    writeFileSync(file, readFileSync(file, 'utf8').replace(prose, mended));
    expect(await run('check')).toMatchObject({
      code: 0,
      output: expect.stringContaining('no problem') as string,
    });

    const site = await start();
    try {
      const page = await fetch(`${site.address}positions/bridge-traffic/river-walkers-close-to-cars/`);
      expect(page.status).toBe(200);
      const html = await page.text();
      expect(html).toContain('they cross by night too');
      expect(html).toContain('The walkers oppose a closure of the old bridge.');
      const issue = await (await fetch(`${site.address}issues/bridge-traffic/`)).text();
      expect(issue).toContain('/positions/bridge-traffic/river-walkers-close-to-cars/');
    } finally {
      site.stop();
    }

    expect(typed).toEqual(['new', 'check', 'check', 'start']);
    expect(performance.now() - began).toBeLessThan(5 * minutes);
  });
});
