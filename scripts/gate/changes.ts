import { limits } from '../../src/mdx/limits.ts';
import { commitOf, filesIn, git, type TreeFile } from '../review/git.ts';

/** What keeps a change from being looked at by programs, or wants a maintainer to look first. */
export interface Objection {
  path: string;
  rule: GateRule;
  message: string;
}

/**
 * Rules of the gate, in the order in which CONTRIBUTING explains them. `outside-content` and `maintainers-decide` ask
 * for a maintainer; the others are refused whoever sends them.
 */
export const gateRules = [
  'outside-content',
  'maintainers-decide',
  'no-symlinks',
  'no-submodules',
  'no-executables',
  'regular-files',
  'file-size',
  'file-names',
  'too-many-files',
] as const;
export type GateRule = (typeof gateRules)[number];

const needMaintainer: readonly GateRule[] = ['outside-content', 'maintainers-decide'];
export const needsMaintainer = ({ rule }: Objection): boolean => needMaintainer.includes(rule);

/** Files of the content folder by which the checks themselves are told what to pass over. */
const decided = ['exceptions.yaml', 'terminology.yaml'];
/** Files that one change may touch; beyond it nobody reviews any more. */
const mostFiles = 300;

/**
 * Everything in a change that is no ordinary content, by its path; nothing of it is checked out, opened or run.
 * A file that the change leaves as it is does not count.
 * @param base revision to which the change is made
 * @param head the change
 * @param folder path of the content folder in the repository
 */
export function objections(base: string, head: string, folder: string): Objection[] {
  const changed = changedPaths(base, head);
  const found = changed.flatMap(({ path, file }) => {
    if (path !== folder && !path.startsWith(`${folder}/`)) {
      return [
        { path, rule: 'outside-content' as const, message: `lies outside ${folder}/, where content is` },
      ];
    }
    return file ? ofFile(file, folder) : [];
  });
  if (changed.length <= mostFiles) return found;
  const message = `the change touches ${String(changed.length)} files; at most ${String(mostFiles)} are looked at in one`;
  return [...found, { path: folder, rule: 'too-many-files', message }];
}

const kinds: Record<string, [rule: GateRule, message: string] | undefined> = {
  '120000': ['no-symlinks', 'is a symbolic link; content is ordinary files'],
  '160000': ['no-submodules', 'is another repository; content is ordinary files'],
  '100755': ['no-executables', 'is marked executable; content is data'],
};

function ofFile({ mode, bytes, path }: TreeFile, folder: string): Objection[] {
  const [rule, message] = kinds[mode] ?? [];
  if (rule && message) return [{ path, rule, message }];
  if (mode !== '100644') return [{ path, rule: 'regular-files', message: `has the mode ${mode}` }];
  const own: Objection[] = [];
  if (bytes > limits.bytes) {
    const size = `has ${bytes.toLocaleString('en')} bytes; at most ${limits.bytes.toLocaleString('en')} are allowed`;
    own.push({ path, rule: 'file-size', message: size });
  }
  const name = path.slice(folder.length + 1);
  if (!/^(?:[a-z0-9-]+\/)*[a-z0-9][a-z0-9.-]*$|(?:^|\/)(?:README\.md|\.gitkeep)$/.test(name)) {
    own.push({ path, rule: 'file-names', message: 'has a name that content does not have' });
  }
  if (decided.includes(name)) {
    own.push({ path, rule: 'maintainers-decide', message: 'tells the checks what to pass over' });
  }
  return own;
}

/** Paths that differ between a change and where it began, with what lies there now; null where nothing does. */
function changedPaths(base: string, head: string): { path: string; file: TreeFile | null }[] {
  const [from, to] = [commitOf(base), commitOf(head)];
  const start = git(['merge-base', from, to]).toString().trim();
  const names = git([
    'diff',
    '--name-only',
    '-z',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    start,
    to,
  ])
    .toString()
    .split('\0')
    .filter(Boolean);
  const files = new Map(filesIn(to, '.').map((file) => [file.path, file]));
  return names.map((path) => ({ path, file: files.get(path) ?? null }));
}
