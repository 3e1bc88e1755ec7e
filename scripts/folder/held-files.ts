import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const text = /\.(?:json|txt)$/;

/**
 * A script that hands files over to the page it stands on, as `src/folder/browser/main.ts` reads them.
 * @param folder of the built site
 * @param files paths in it
 */
export function holdingScript(folder: string, files: readonly string[]): string {
  const of = (list: readonly string[], encoding: 'utf8' | 'base64'): Record<string, string> =>
    Object.fromEntries(list.map((file) => [file, readFileSync(join(folder, file), encoding)]));
  const texts = of(
    files.filter((file) => text.test(file)),
    'utf8',
  );
  const bytes = of(
    files.filter((file) => !text.test(file)),
    'base64',
  );
  return [
    `Object.assign(held.texts, ${JSON.stringify(texts)});`,
    `Object.assign(held.bytes, ${JSON.stringify(bytes)});`,
    '',
  ].join('\n');
}

/** Pagefind's worker as a function of what it asks of a worker's surroundings. */
export function workerScript(folder: string): string {
  const code = readFileSync(join(folder, 'pagefind/pagefind-worker.js'), 'utf8');
  return `held.worker = (self, fetch) => {\n${code}\n};\n`;
}
