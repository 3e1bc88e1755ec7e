import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** Stands in a cache folder while a build is at work there, and after one that was broken off. */
export class BuildMark {
  readonly self = `${String(process.pid)} ${randomUUID()}`;
  readonly #path: string;
  #alone = true;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#path = join(folder, 'build-at-work');
  }

  /** Sets the mark. @returns whether what lies in the folder can be trusted: the last build has ended */
  set(): boolean {
    const other = this.#read();
    this.#alone = other === undefined || !isRunning(Number(other.split(' ')[0]));
    writeFileSync(this.#path, this.self);
    return other === undefined;
  }

  /** Takes the mark away, unless another build has been at work meanwhile: then the next one trusts nothing. */
  clear(): void {
    if (this.#alone && this.#read() === this.self) rmSync(this.#path);
  }

  #read(): string | undefined {
    try {
      return readFileSync(this.#path, 'utf8');
    } catch {
      return undefined;
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    // One of somebody else's may not be asked, but is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
