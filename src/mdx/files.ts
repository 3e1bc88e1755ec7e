import { lstatSync, readFileSync, readdirSync, realpathSync, type Stats } from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { Rule } from '../model/rules.ts';
import { checkLimits } from './check-limits.ts';
import { decodeContent, sizeProblem } from './decode.ts';
import { limits } from './limits.ts';
import { lookalikes } from './lookalikes.ts';

export interface Located {
  /** Relative to the root, with `/`: `issues/net-neutrality.mdx`. */
  path: string;
  absolute: string;
}
export interface ContentFile extends Located {
  /** Differs where the file has been written since. */
  stamp: string;
}

export interface ContentListing {
  /** Sorted by path. */
  files: ContentFile[];
  /** `file` is relative to the root. */
  problems: Problem[];
}

const entryName = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]{2})?\.(?:mdx|yaml)$/;
/** Names that Windows keeps for devices, whatever follows the dot: such a file cannot be checked out there. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;
const folderName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Files a content folder may hold for people and for git; they are not entries. */
const companions = new Set(['.gitkeep', 'README.md']);
/** At its top, the words that translations are held against. */
export const terminologyFile = 'terminology.yaml';
/** What only the content folder itself may hold besides: terms, exceptions to the checks, words for the spell checker. */
const rootCompanions = new Set([terminologyFile, 'exceptions.yaml', 'dictionary.txt']);
const executable = 0o111;
/** Folders within folders; positions need two. */
const depth = 4;

interface Walk extends ContentListing {
  root: string;
  /** Windows gives every file the same mode, so there the executable bit says nothing. */
  modesMatter: boolean;
}

/**
 * Lists the entry files below `root`. Symlinks, special files, executables, files that are too large, unknown names and
 * ids that differ by case only are refused, each with a problem, and none of them is opened.
 * Throws only when `root` itself cannot be read.
 */
export function listContentFiles(root: string): ContentListing {
  const walk: Walk = {
    root: realpathSync(root),
    files: [],
    problems: [],
    modesMatter: process.platform !== 'win32',
  };
  readFolder(walk, '', 0);
  refuseLookalikes(walk);
  walk.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  walk.problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return { files: walk.files, problems: walk.problems };
}

function refuse(walk: Walk, path: string, rule: Rule, message: string, hint: string): void {
  walk.problems.push({ file: path, line: 1, column: 1, rule, message, hint });
}

function readFolder(walk: Walk, folder: string, level: number): void {
  for (const name of readdirSync(join(walk.root, folder))) {
    const path = folder === '' ? name : `${folder}/${name}`;
    const absolute = join(walk.root, path);
    const stats = lstatSync(absolute);
    if (stats.isSymbolicLink()) {
      refuse(
        walk,
        path,
        'no-symlinks',
        'found a symbolic link; content is ordinary files',
        'put the file itself here',
      );
    } else if (stats.isDirectory() && !staysInside(walk.root, absolute)) {
      refuse(
        walk,
        path,
        'inside-content',
        'the real path leaves the content folder',
        'put the file itself here',
      );
    } else if (stats.isDirectory()) {
      if (!folderName.test(name) || deviceName.test(name))
        refuse(walk, path, 'file-names', ...folderNameMessage(name));
      else if (level === depth)
        refuse(walk, path, 'file-names', 'found folders too deep', 'move the files up');
      else readFolder(walk, path, level + 1);
    } else if (mayBeEntry(walk, path, name, stats))
      walk.files.push({ path, absolute, stamp: `${String(stats.mtimeMs)} ${String(stats.size)}` });
  }
}

function folderNameMessage(name: string): [message: string, hint: string] {
  return [
    `found the folder "${name}"; folders are named with a-z, 0-9 and -`,
    'rename the folder, or delete it',
  ];
}

/** Asked of folders: a file that is no link, in a folder inside, is inside. */
function staysInside(root: string, absolute: string): boolean {
  return realpathSync(absolute).startsWith(root + sep);
}

function mayBeEntry(walk: Walk, path: string, name: string, stats: Stats): boolean {
  if (!stats.isFile()) {
    refuse(
      walk,
      path,
      'regular-files',
      'found a device, pipe or socket; content is ordinary files',
      'delete it',
    );
    return false;
  }
  if (walk.modesMatter && (stats.mode & executable) !== 0) {
    refuse(
      walk,
      path,
      'no-executables',
      'the file is marked executable; content is data',
      `run chmod a-x ${path}`,
    );
    return false;
  }
  if (stats.size > limits.bytes) {
    walk.problems.push(sizeProblem(path, stats.size));
    return false;
  }
  if (companions.has(name) || rootCompanions.has(path)) return false;
  const [lookalike] = lookalikes(name);
  if (lookalike) {
    const message = `found "${name}", whose letters are not all what they look like`;
    const hint = `type the name again: "${lookalike.looksLike}"`;
    refuse(walk, path, 'lookalike-letters', message, hint);
    return false;
  }
  if (!entryName.test(name) || deviceName.test(name)) {
    const message = `found "${name}"; files are named <id>.mdx or <id>.yaml, a translation <id>.es.mdx`;
    refuse(
      walk,
      path,
      'file-names',
      message,
      'rename the file: the id holds a-z, 0-9 and single - between them, and is no device of Windows (con, aux, nul)',
    );
    return false;
  }
  return true;
}

/** Names differing by case alone are one file on some systems and two on others; the winner would be chance. */
function refuseLookalikes(walk: Walk): void {
  const seen = new Map<string, string>();
  for (const path of [
    ...walk.files.map((file) => file.path),
    ...walk.problems.map((problem) => problem.file),
  ].sort()) {
    const folded = path.toLowerCase();
    const other = seen.get(folded);
    if (other !== undefined && other !== path) {
      refuse(
        walk,
        path,
        'distinct-ids',
        `"${path}" and "${other}" differ by case alone`,
        'delete one of the two',
      );
    }
    seen.set(folded, path);
  }
}

/**
 * Reads one listed file as text, with line breaks as `\n`. `shown` is the path that problems carry.
 * A file that changed into something else since it was listed, bytes that are not UTF-8 and texts beyond the limits
 * give problems and no text.
 */
export function readText(file: Located, shown = file.path): { text: string | null; problems: Problem[] } {
  const stats = lstatSync(file.absolute);
  if (!stats.isFile() || stats.size > limits.bytes) {
    const message = 'the file is no longer an ordinary file of an allowed size';
    return { text: null, problems: [{ file: shown, line: 1, column: 1, rule: 'regular-files', message }] };
  }
  const decoded = decodeContent(readFileSync(file.absolute), shown);
  if (decoded.text === null) return decoded;
  const text = decoded.text.replaceAll('\r\n', '\n');
  const problems = checkLimits(text, shown, 'file');
  return { text: problems.length > 0 ? null : text, problems };
}
