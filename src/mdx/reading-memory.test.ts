import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Content, readContent } from './content.ts';
import { ReadingMemory } from './reading-memory.ts';

let root: string;
let memory: ReadingMemory;
let seconds = 0;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'memory-'));
  mkdirSync(join(root, 'glossary'));
  memory = new ReadingMemory();
  for (const id of ['ford', 'lock']) write(id, `A ${id}.`);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const fileOf = (id: string): string => join(root, `glossary/${id}.yaml`);
const read = (): Content => readContent(root, 'content', memory);
const entryIn = (content: Content, id: string) => content.entries.find((entry) => entry.id === id);

/** Writes a term, a second after whatever was written before. */
function write(id: string, definition: string, extra = ''): void {
  const head = `title: ${id}\ndefinition: ${definition}\nevidence: [{ source: survey, at: Page 1 }]\n`;
  writeFileSync(fileOf(id), `${head}${extra}added: "2024-01-02"\nreviewed: "2024-01-03"\n`);
  seconds += 1;
  utimesSync(fileOf(id), seconds, seconds);
}

describe('a reading that remembers the one before', () => {
  it('reads again what has changed, and nothing else', () => {
    const before = read();
    write('ford', 'Where carts cross.');
    const after = read();
    expect(entryIn(after, 'ford')?.data).toMatchObject({ definition: 'Where carts cross.' });
    expect(entryIn(after, 'lock')?.data).toBe(entryIn(before, 'lock')?.data);
    expect(entryIn(after, 'lock')?.file).toBe(entryIn(before, 'lock')?.file);
  });

  it('sees what has come, and misses what has gone', () => {
    read();
    write('weir', 'A low dam.');
    rmSync(fileOf('lock'));
    expect(read().entries.map(({ id }) => id)).toEqual(['ford', 'weir']);
  });

  it('tells of a problem for as long as it is there', () => {
    write('ford', 'A ford.', 'depth: 2\n');
    const told = () => read().problems.map(({ message }) => message);
    expect(told()).toEqual([expect.stringMatching('unknown field "depth"')]);
    write('lock', 'Two gates.');
    expect(told()).toEqual([expect.stringMatching('unknown field "depth"')]);
    write('ford', 'A ford.');
    expect(told()).toEqual([]);
  });
});
