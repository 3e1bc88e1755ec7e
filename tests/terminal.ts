import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';

/** Whether util-linux's `script`, which gives a program a terminal of its own, is here. */
export const hasTerminal =
  process.platform === 'linux' &&
  spawnSync('script', ['--version']).stdout?.toString().includes('util-linux');

/** A command in a terminal, at which a person types. */
export class Terminal {
  readonly #process: ChildProcess;
  readonly ended: Promise<number | null>;
  #seen = '';
  #read = 0;

  /** @param command as typed at a shell's prompt */
  constructor(command: string, cwd: string, env: NodeJS.ProcessEnv) {
    this.#process = spawn('script', ['--quiet', '--return', '--flush', '--command', command, '/dev/null'], {
      cwd,
      env: { ...env, TERM: 'xterm', COLUMNS: '200', LINES: '50' },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => (this.#seen += chunk));
    }
    this.ended = new Promise((done) => {
      this.#process.on('close', done);
    });
  }

  /** All that the terminal has shown, without colours and moves of the cursor. */
  get screen(): string {
    return stripVTControlCharacters(this.#seen);
  }

  /** Waits until the terminal shows words it has not shown before; throws with the screen where it does not. */
  async sees(words: string, milliseconds = 60_000): Promise<void> {
    for (let waited = 0; waited < milliseconds; waited += 50) {
      const at = this.screen.indexOf(words, this.#read);
      if (at !== -1) {
        this.#read = at + words.length;
        return;
      }
      await setTimeout(50);
    }
    throw new Error(`never saw "${words}" in:\n${this.screen.slice(this.#read)}`);
  }

  /** Types words, then Enter. What is offered changes with each letter, so a person waits before choosing. */
  async types(words: string): Promise<void> {
    await setTimeout(150);
    if (words !== '') {
      this.#process.stdin?.write(words);
      await setTimeout(300);
    }
    this.#process.stdin?.write('\r');
  }

  stop(): void {
    this.#process.kill();
  }
}
