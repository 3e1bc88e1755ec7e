import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeSample } from '../checks/sample-content.ts';
import { kindNames } from '../new/kinds.ts';
import { run } from '../new/run.ts';
import { smallContent } from '../new/small-content.ts';
import { settingIn } from './setting.ts';

const timeout = 60_000;

function command(script: string, args: readonly string[], root: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '..', script), ...args],
    {
      env: { ...process.env, ...env, ATLAS_CONTENT: root },
      encoding: 'utf8',
      timeout,
    },
  );
  return { status, stdout, stderr };
}

function badSample(): string {
  const root = writeSample();
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  writeFileSync(join(root, 'glossary', 'wrong.yaml'), 'definitoin: A\n');
  return root;
}

describe('npm run check', () => {
  it(
    'tells what is wrong in the language of the system, and of the flag before it',
    () => {
      const root = badSample();
      const es = command('check.ts', ['--no-spelling'], root, { LC_ALL: 'es_MX.UTF-8' });
      expect(es.status).toBe(1);
      expect(es.stdout).toMatch(
        /^\S+:1:1 {2}campo desconocido "definitoin"; se esperaba uno de: .* {2}\[known-fields\]$/m,
      );
      expect(es.stdout).toMatch(/^ {4}corrección: ¿quiso decir "definition"\?$/m);
      expect(es.stdout).toMatch(/\d+ problemas en 1 archivo; npm run check -- --fix corrige 1\n$/);
      const en = command('check.ts', ['--no-spelling', '--lang', 'en'], root, { LC_ALL: 'es_MX.UTF-8' });
      expect(en.stdout).toContain('unknown field "definitoin"; expected one of');
    },
    timeout,
  );

  it(
    'gives programs the same words, and the rules their names',
    () => {
      const { stdout } = command('check.ts', ['--no-spelling', '--lang=es', '--format', 'json'], badSample());
      expect(JSON.parse(stdout)).toContainEqual(
        expect.objectContaining({ rule: 'known-fields', hint: '¿quiso decir "definition"?' }),
      );
    },
    timeout,
  );
});

describe('npm run new', () => {
  /** What is said in Spanish, and asked. */
  async function ran(args: string[], asked: string[] | null = null) {
    const lines: string[] = [];
    const ask = (message: string): Promise<string> => {
      asked?.push(message);
      const stopped = new Error('stopped');
      stopped.name = 'ExitPromptError';
      return asked?.length === 1 ? Promise.resolve('position') : Promise.reject(stopped);
    };
    const code = await run(
      args,
      settingIn('es', {
        root: smallContent(onTestFinished),
        day: '2025-03-01',
        asker:
          asked &&
          (() =>
            Promise.resolve({ find: ask, pick: ask, words: ask, yes: async (m) => Boolean(await ask(m)) })),
        print: (line) => lines.push(line),
        complain: (line) => lines.push(line),
      }),
    );
    return { code, told: lines.join('\n') };
  }

  it.each(kindNames)('explains in Spanish what a %s takes', async (name) => {
    const { told } = await ran([name, '--help']);
    const [flags = ''] = told.split('Ejemplo:');
    // Flags have English names, and examples are of the English entries.
    expect(flags.replace(/"[^"]*"|--\S+/g, '')).not.toMatch(/\b(?:the|which|where|what|whose|with)\b/i);
  });

  it('says in Spanish what is missing and what is there already', async () => {
    const { code, told } = await ran(['position', '--holder', 'aimxx']);
    expect(code).toBe(2);
    expect(told).toContain('--holder: no existe "aimxx" entre los actores\n    ¿quiso decir "aimx"?');
    expect(told).toContain('--date: falta\n    Cuándo se tomó la postura, no cuándo se informó de ella.');
  });

  it('asks in Spanish', async () => {
    const asked: string[] = [];
    const { code, told } = await ran([], asked);
    expect(asked).toEqual([
      '¿Qué se va a agregar?',
      '¿Quién la sostiene? (uno, o varios que hablaron juntos)',
    ]);
    expect([code, told.trim()]).toEqual([130, 'Detenido. No se escribió nada más que lo dicho arriba.']);
  });
});
