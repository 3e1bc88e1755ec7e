import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { limits } from '../../src/mdx/limits.ts';
import { contentsOf, filesIn, type TreeFile } from './git.ts';

/** A file's name within the content folder, whatever a hand-made commit may hold: no `..`, no absolute path. */
const plainPath = /^(?:[^/\0\\]+\/)*[^/\0\\]+$/;
const isPlain = (path: string): boolean =>
  plainPath.test(path) &&
  !path.split('/').some((part) => part === '.' || part === '..' || /^\.git$/i.test(part));

/** A file that can be written out as data: ordinary, not to be run, of a size that content may have. */
export const isOrdinary = ({ mode, bytes }: TreeFile): boolean => mode === '100644' && bytes <= limits.bytes;

/**
 * Writes the content of a revision into a folder, as data: ordinary files only, none of them marked to be run.
 * Nothing is checked out, so no filter, hook or attribute of the revision has a say.
 * @param folder path of the content folder in the repository
 */
export function writeContent(revision: string, folder: string, to: string): void {
  const files = filesIn(revision, folder).filter(
    (file) => isOrdinary(file) && isPlain(file.path.slice(folder.length + 1)),
  );
  mkdirSync(to, { recursive: true });
  contentsOf(files).forEach((bytes, index) => {
    const path = join(to, files[index]?.path.slice(folder.length + 1) ?? '');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes, { mode: 0o644 });
  });
}
