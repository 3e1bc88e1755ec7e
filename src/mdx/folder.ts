import { lstatSync, readdirSync, realpathSync, type Stats } from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { Rule } from '../model/rules.ts';
import { sizeProblem } from './decode.ts';
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

/** What a folder itself holds, without what its folders hold. */
export interface Folder {
  files: ContentFile[];
  /** Paths of the folders in it that may be read. */
  folders: string[];
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

/** Windows gives every file the same mode, so there the executable bit says nothing. */
const modesMatter = process.platform !== 'win32';

/** @param path of the folder, relative to the root; '' for the root itself */
export function readFolder(root: string, path: string): Folder {
  const read: Folder = { files: [], folders: [], problems: [] };
  for (const name of readdirSync(join(root, path))) sort(read, root, path, name);
  refuseLookalikes(read);
  return read;
}

function refuse({ problems }: Folder, path: string, rule: Rule, message: string, hint: string): void {
  problems.push({ file: path, line: 1, column: 1, rule, message, hint });
}

/** Puts what a folder holds under a name where it belongs. */
function sort(read: Folder, root: string, folder: string, name: string): void {
  const path = folder === '' ? name : `${folder}/${name}`;
  const absolute = join(root, path);
  const stats = lstatSync(absolute, { throwIfNoEntry: false });
  if (!stats) return; // It has gone since the folder was opened: an editor’s file for the moment.
  if (stats.isSymbolicLink()) {
    const message = 'found a symbolic link; content is ordinary files';
    refuse(read, path, 'no-symlinks', message, 'put the file itself here');
  } else if (stats.isDirectory() && !staysInside(root, absolute)) {
    const message = 'the real path leaves the content folder';
    refuse(read, path, 'inside-content', message, 'put the file itself here');
  } else if (stats.isDirectory()) {
    if (!folderName.test(name) || deviceName.test(name))
      refuse(read, path, 'file-names', ...folderNameMessage(name));
    else if (path.split('/').length > depth)
      refuse(read, path, 'file-names', 'found folders too deep', 'move the files up');
    else read.folders.push(path);
  } else if (mayBeEntry(read, path, name, stats))
    read.files.push({ path, absolute, stamp: `${String(stats.mtimeMs)} ${String(stats.size)}` });
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

function mayBeEntry(read: Folder, path: string, name: string, stats: Stats): boolean {
  if (!stats.isFile()) {
    refuse(
      read,
      path,
      'regular-files',
      'found a device, pipe or socket; content is ordinary files',
      'delete it',
    );
    return false;
  }
  if (modesMatter && (stats.mode & executable) !== 0) {
    refuse(
      read,
      path,
      'no-executables',
      'the file is marked executable; content is data',
      `run chmod a-x ${path}`,
    );
    return false;
  }
  if (stats.size > limits.bytes) {
    read.problems.push(sizeProblem(path, stats.size));
    return false;
  }
  if (companions.has(name) || rootCompanions.has(path)) return false;
  const [lookalike] = lookalikes(name);
  if (lookalike) {
    const message = `found "${name}", whose letters are not all what they look like`;
    const hint = `type the name again: "${lookalike.looksLike}"`;
    refuse(read, path, 'lookalike-letters', message, hint);
    return false;
  }
  if (!entryName.test(name) || deviceName.test(name)) {
    const message = `found "${name}"; files are named <id>.mdx or <id>.yaml, a translation <id>.es.mdx`;
    refuse(
      read,
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
function refuseLookalikes(read: Folder): void {
  const seen = new Map<string, string>();
  for (const path of [
    ...read.files.map((file) => file.path),
    ...read.problems.map((problem) => problem.file),
  ].sort()) {
    const folded = path.toLowerCase();
    const other = seen.get(folded);
    if (other !== undefined && other !== path) {
      refuse(
        read,
        path,
        'distinct-ids',
        `"${path}" and "${other}" differ by case alone`,
        'delete one of the two',
      );
    }
    seen.set(folded, path);
  }
}
