import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../../src/model/problem.ts';
import { checkContent } from '../checks/all.ts';
import { tell } from '../checks/tell.ts';

/** A file that is to be written. */
export interface Draft {
  /** What others refer to it by. */
  id: string;
  /** Within the content folder, with `/`. */
  path: string;
  text: string;
  /** For a file that exists and is added to: its text as it was read. */
  was?: string;
}

/** Something that may not be written; the message says why and what to do. */
export class Refusal extends Error {}

/**
 * Writes a draft into the content folder, after the check command has been run on a copy of the folder that holds it.
 * A new file never takes the place of one that exists, and no path leads out of the folder.
 * @returns the absolute path
 * @throws Refusal, with nothing written
 */
export function write(root: string, draft: Draft): string {
  const target = targetOf(root, draft);
  const problems = newProblems(root, draft);
  if (problems.length > 0) {
    throw new Refusal(`the check would refuse this:\n${problems.map(tell).join('\n')}`);
  }
  mkdirSync(dirname(target), { recursive: true });
  try {
    // The flag has the system itself refuse a file that came to be there in the meantime.
    writeFileSync(target, draft.text, { flag: draft.was === undefined ? 'wx' : 'w' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw exists(draft);
    throw error;
  }
  return target;
}

const exists = ({ path }: Draft): Refusal =>
  new Refusal(`${path} exists already and was left as it is; edit that file, or choose another --id`);

/** Every folder on the way is a real one, and at its end lies nothing, or the file that was read. */
function targetOf(root: string, draft: Draft): string {
  const steps = draft.path.split('/');
  if (!steps.every((step) => /^[a-z0-9-]+(\.[a-z]+)*$/.test(step))) {
    throw new Refusal(`"${draft.path}" is no path of an entry`);
  }
  let path = root;
  for (const [index, step] of steps.entries()) {
    path = join(path, step);
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (!found) continue;
    const last = index === steps.length - 1;
    if (last && draft.was === undefined) throw exists(draft);
    if (last ? !found.isFile() : !found.isDirectory()) {
      throw new Refusal(`${path} is not an ordinary ${last ? 'file' : 'folder'}; nothing is written there`);
    }
  }
  if (draft.was !== undefined && readFileSync(path, 'utf8') !== draft.was) {
    throw new Refusal(`${draft.path} has changed meanwhile; run the command again`);
  }
  return path;
}

/** What the check finds with the draft in place and does not find without it. */
function newProblems(root: string, draft: Draft): Problem[] {
  const folder = mkdtempSync(join(tmpdir(), 'new-entry-'));
  try {
    const copy = join(folder, 'content');
    cpSync(realpathSync(root), copy, { recursive: true, filter: isOrdinary });
    mkdirSync(dirname(join(copy, draft.path)), { recursive: true });
    writeFileSync(join(copy, draft.path), draft.text);
    const after = checkContent(copy, basename(root)).problems;
    // Others may be at work in the folder: what was wrong before is not this entry's fault.
    return after.length === 0 ? [] : without(after, checkContent(root, basename(root)).problems);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A copied link would lead out of the copy, a copied pipe would wait for ever. */
function isOrdinary(path: string): boolean {
  const found = lstatSync(path);
  return found.isFile() || found.isDirectory();
}

/** Lines move where something is added above them, so they do not tell problems apart. */
function without(after: readonly Problem[], before: readonly Problem[]): Problem[] {
  const known = new Map<string, number>();
  for (const each of before) known.set(keyOf(each), (known.get(keyOf(each)) ?? 0) + 1);
  return after.filter((each) => {
    const left = known.get(keyOf(each)) ?? 0;
    if (left > 0) known.set(keyOf(each), left - 1);
    return left === 0;
  });
}

const keyOf = ({ file, rule, message }: Problem): string => [file, rule, message].join('\0');
