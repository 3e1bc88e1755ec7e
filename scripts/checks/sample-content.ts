import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { englishLeft } from '../messages/english-left.ts';
import { checkContent } from './all.ts';
import { sample } from './sample-texts.ts';

export { sample } from './sample-texts.ts';

const texts: Readonly<Record<string, string>> = sample;

/** What becomes of a file: another text, a change to the one it has, or nothing left. */
type Change = string | null | ((text: string) => string);

/** The day after which nothing of the sample may lie. */
export const today = '2024-06-30';

/** Writes the sample with changes into a new folder, and gives its path; who asks deletes it. */
export function writeSample(changes: Readonly<Record<string, Change>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'sample-'));
  for (const path of new Set([...Object.keys(texts), ...Object.keys(changes)])) {
    const change = Object.hasOwn(changes, path) ? changes[path] : undefined;
    const text = typeof change === 'function' ? change(texts[path] ?? '') : change;
    if (text === null) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text ?? texts[path] ?? '');
  }
  return root;
}

/** What the checks make of the changed sample; throws where they say what has no Spanish. */
export function checkSample(
  changes: Readonly<Record<string, Change>>,
  shown = 'content',
  until: string | null = today,
): ReturnType<typeof checkContent> {
  const root = writeSample(changes);
  try {
    const checked = checkContent(root, shown, until);
    const [left] = englishLeft([...checked.problems, ...checked.notices]);
    if (left !== undefined) throw new Error(`scripts/messages has no Spanish for "${left}"`);
    return checked;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Every problem of the changed sample, as `file:line:column rule | message | hint`. */
export const problemsWith = (changes: Readonly<Record<string, Change>>, until: string | null = today) =>
  checkSample(changes, 'content', until).problems.map(
    ({ file, line, column, rule, message, hint }) =>
      `${file}:${String(line)}:${String(column)} ${rule} | ${message} | ${hint ?? ''}`,
  );

/** A change that puts one text in the place of another, which the file must hold once. */
export const swap =
  (from: string, to: string) =>
  (text: string): string => {
    if (text.split(from).length !== 2) throw new Error(`expected "${from}" once in:\n${text}`);
    return text.replace(from, () => to);
  };
