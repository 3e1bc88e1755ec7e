import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** All that shapes a page besides its model, from the root of the project; what is not there does not. */
const code = {
  folders: ['src', 'public', 'scripts/integrations'],
  files: ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
};

/** Astro's record of what it keeps from one build to the next, in its cache folder. */
const record = 'incremental-build.json';
/** Stands there while a build is at work. */
const atWork = 'build-at-work';

/**
 * Renders the pages of entries only where they are not those of the last build (`src/pages/_kept/`), which Astro keeps
 * with `experimental.incrementalBuild`. Two things that it leaves open are closed: any change of our code lets go of
 * all that is kept, because the names of a page's style sheets follow from the whole site; and what a build has kept
 * that was broken off, or had another beside it in the same folder, is not trusted.
 */
export function keptPages(): AstroIntegration {
  const self = randomUUID();
  let folder = '';
  let before: KeptPaths = new Map();
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const digest = codeDigest(fileURLToPath(config.root));
        updateConfig({
          experimental: { incrementalBuild: true },
          // What stands in the configuration counts as a part of it.
          vite: { define: { 'import.meta.env.ATLAS_CODE': JSON.stringify(digest) } },
        });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.cacheDir);
      },
      'astro:build:start': () => {
        mkdirSync(folder, { recursive: true });
        const mark = join(folder, atWork);
        if (existsSync(mark) || process.argv.includes('--force'))
          rmSync(join(folder, record), { force: true });
        writeFileSync(mark, self);
        before = keptIn(folder);
      },
      'astro:build:generated': ({ logger }) => {
        const mark = join(folder, atWork);
        const after = keptIn(folder);
        const kept = [...after].filter(([path, key]) => before.get(path) === key).length;
        logger.info(`${String(kept)} pages of entries kept, ${String(after.size - kept)} rendered`);
        if (existsSync(mark) && readFileSync(mark, 'utf8') === self) rmSync(mark);
      },
    },
  };
}

/** One digest of the name and bytes of every such file, and of the program that runs it all. */
function codeDigest(root: string): string {
  const hash = createHash('sha256').update(process.version);
  const inFolders = code.folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name)),
  );
  const files = [...inFolders.sort(), ...code.files.map((file) => join(root, file)).filter(existsSync)];
  for (const file of files) hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/** What pages were kept by, by path: the digest of their model, the code and the configuration. */
type KeptPaths = ReadonlyMap<string, string>;

interface AstroRecord {
  configHash: string;
  lockfileHash: string;
  routes: Record<string, { dependencyHash: string; paths: Record<string, { cacheKey: string }> }>;
}

/** What Astro's record says; nothing where there is none that can be read. */
function keptIn(folder: string): KeptPaths {
  const file = join(folder, record);
  if (!existsSync(file)) return new Map();
  try {
    const { configHash, lockfileHash, routes } = JSON.parse(readFileSync(file, 'utf8')) as AstroRecord;
    return new Map(
      Object.values(routes).flatMap(({ dependencyHash, paths }) =>
        Object.entries(paths).map(([path, { cacheKey }]): [string, string] => [
          path,
          [configHash, lockfileHash, dependencyHash, cacheKey].join(' '),
        ]),
      ),
    );
  } catch {
    return new Map();
  }
}
