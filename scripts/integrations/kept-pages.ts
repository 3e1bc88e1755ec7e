import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { leaveLastBuild } from '../../src/kept/last-build.ts';
import { AstroRecord, recordFile } from './kept-pages/astro-record.ts';

/** All that shapes a page besides its model, from the root of the project; what is not there does not. */
const code = {
  folders: ['src', 'public', 'scripts/integrations'],
  files: ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
};

/** Stands in the cache folder while a build is at work. */
const markFile = 'build-at-work';
/** References in words: two languages of APA take citeproc a second and a half to get ready for. */
const referencesFile = 'references.json';

/**
 * Renders the pages of entries only where they are not those of the last build: Astro keeps those whose key, the digest
 * of their model (`src/pages/_entries/model.ts`), is the same (`experimental.incrementalBuild`). Two things that it
 * leaves open are closed: any change of our code lets go of all that is kept, because the names of a page's style
 * sheets follow from the whole site; and what a build has kept that was broken off, or had another beside it in the
 * same folder, is not trusted.
 */
export function keptPages(): AstroIntegration {
  const self = randomUUID();
  let digest = '';
  let folders = { cache: '', output: '' };
  let before = AstroRecord.none;
  let references = new Map<string, string>();
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        digest = codeDigest(fileURLToPath(config.root));
        updateConfig({
          experimental: { incrementalBuild: true },
          // Astro holds what stands here against the last build.
          vite: { define: { 'import.meta.env.ATLAS_CODE': JSON.stringify(digest) } },
        });
      },
      'astro:config:done': ({ config }) => {
        folders = { cache: fileURLToPath(config.cacheDir), output: fileURLToPath(config.outDir) };
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const { cache, output } = folders;
        mkdirSync(cache, { recursive: true });
        const mark = join(cache, markFile);
        // Astro itself passes over what is kept when it is forced to.
        if (existsSync(mark) || process.argv.includes('--force')) {
          for (const file of [recordFile, referencesFile]) rmSync(join(cache, file), { force: true });
        }
        writeFileSync(mark, self);
        before = AstroRecord.in(cache);
        references = referencesIn(cache, digest);
        const keys = new Map<string, () => string>();
        leaveLastBuild({
          keyLater(file, key) {
            const name = `${file} ${self}`;
            keys.set(name, () => {
              const digest = key();
              before.place(file, digest, output);
              return digest;
            });
            return name;
          },
          references,
        });
        setPrerenderer((own) => withKeys(own, keys));
      },
      'astro:build:generated': ({ logger }) => {
        const { cache } = folders;
        leaveLastBuild(undefined);
        writeFileSync(join(cache, referencesFile), JSON.stringify({ digest, references: [...references] }));
        const after = AstroRecord.in(cache);
        const kept = after.sameAs(before);
        logger.info(`${String(kept)} pages of entries kept, ${String(after.size - kept)} rendered`);
        const mark = join(cache, markFile);
        if (existsSync(mark) && readFileSync(mark, 'utf8') === self) rmSync(mark);
      },
    },
  };
}

/**
 * Finds the key of a page when its turn has come, and not before all pages: then what has been put together for the key
 * can be drawn at once, and need not be put together a second time. A name that nobody turns into a key is never that
 * of the last build, so its page is rendered.
 */
const withKeys = (own: AstroPrerenderer, keys: ReadonlyMap<string, () => string>): AstroPrerenderer => ({
  ...own,
  async getStaticPaths() {
    const paths = await own.getStaticPaths();
    return paths.map((path) => {
      const find = keys.get(path.cacheKey ?? '');
      if (!find) return path;
      let key: string | undefined;
      return {
        ...path,
        get cacheKey() {
          return (key ??= find());
        },
      };
    });
  },
});

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

/** References that the same code has made; none where it was another, or the file cannot be read. */
function referencesIn(cache: string, digest: string): Map<string, string> {
  try {
    const kept = JSON.parse(readFileSync(join(cache, referencesFile), 'utf8')) as {
      digest: string;
      references: [string, string][];
    };
    return new Map(kept.digest === digest ? kept.references : []);
  } catch {
    return new Map();
  }
}
