import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import type { Problem } from '../model/problem.ts';
import { checkLimits } from './check-limits.ts';
import { decodeContent } from './decode.ts';
import { type ContentFile, type Folder, type Located, readFolder } from './folder.ts';
import { limits } from './limits.ts';

export interface ContentListing {
  /** Sorted by path. */
  files: ContentFile[];
  /** `file` is relative to the root. */
  problems: Problem[];
}

/** How a folder is read: at once, or as somebody remembers it. */
export type FolderReader = (root: string, path: string) => Folder;

/**
 * Lists the entry files below `root`. Symlinks, special files, executables, files that are too large, unknown names and
 * ids that differ by case only are refused, each with a problem, and none of them is opened.
 * Throws only when `root` itself cannot be read.
 */
export function listContentFiles(root: string, read: FolderReader = readFolder): ContentListing {
  const real = realpathSync(root);
  const inside = (path: string): Folder[] => {
    const folder = read(real, path);
    return [folder, ...folder.folders.flatMap(inside)];
  };
  const folders = inside('');
  const files = folders.flatMap((folder) => folder.files).sort((a, b) => (a.path < b.path ? -1 : 1));
  const problems = folders
    .flatMap((folder) => folder.problems)
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return { files, problems };
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
