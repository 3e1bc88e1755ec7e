import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';

/** All of ours that shapes a page besides the content, from the root of the project; what is not there does not. */
const code = {
  folders: ['src', 'public', 'scripts/integrations'],
  files: ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
};

const made = new Map<string, string>();

/** One digest of the name and bytes of every such file, and of the program that runs it all; found once a process. */
export function codeDigest(root: string): string {
  const known = made.get(root);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(process.version);
  const inFolders = code.folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name)),
  );
  const files = [...inFolders.sort(), ...code.files.map((file) => join(root, file)).filter(existsSync)];
  for (const file of files) hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  const digest = hash.digest('hex');
  made.set(root, digest);
  return digest;
}
