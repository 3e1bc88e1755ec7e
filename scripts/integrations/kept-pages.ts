import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { type LastBuild, leaveLastBuild } from '../../src/kept/last-build.ts';
import { AstroRecord, recordFile } from './kept-pages/astro-record.ts';
import { BuildMark } from './kept-pages/build-mark.ts';
import { codeDigest } from './kept-pages/code-digest.ts';
import { KeptFile } from './kept-pages/kept-file.ts';

/**
 * Renders the pages of entries only where they are not those of the last build: Astro keeps those whose key, the digest
 * of their model (`src/pages/_entries/model.ts`), is the same (`experimental.incrementalBuild`). Two things that it
 * leaves open are closed: any change of our code lets go of all that is kept, because the names of a page's style
 * sheets follow from the whole site; and what a build has kept that was broken off, or had another beside it in the
 * same folder, is not trusted.
 */
export function keptPages(): AstroIntegration {
  let settings: Pick<AstroConfig, 'root' | 'cacheDir' | 'outDir'>;
  let mark: BuildMark;
  let before = AstroRecord.none;
  let references = new Map<string, string>();
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const code = JSON.stringify(codeDigest(fileURLToPath(config.root)));
        updateConfig({
          experimental: { incrementalBuild: true },
          // Astro holds what stands here against the last build.
          vite: { define: { 'import.meta.env.ATLAS_CODE': code } },
        });
      },
      'astro:config:done': ({ config }) => {
        settings = config;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const cache = fileURLToPath(settings.cacheDir);
        mark = new BuildMark(cache);
        // Astro itself passes over what is kept when it is forced to; for us it is not there.
        if (!mark.set() || process.argv.includes('--force')) rmSync(join(cache, recordFile), { force: true });
        before = AstroRecord.in(cache);
        references = referencesIn(new KeptFile(settings, referencesFile));
        const output = fileURLToPath(settings.outDir);
        const keys = new Map<string, () => string>();
        const keyLater: LastBuild['keyLater'] = (file, key) => {
          const name = `${file} ${mark.self}`;
          keys.set(name, () => {
            const digest = key();
            before.place(file, digest, output);
            return digest;
          });
          return name;
        };
        leaveLastBuild({ keyLater, references });
        setPrerenderer((own) => withKeys(own, keys));
      },
      'astro:build:generated': ({ logger }) => {
        leaveLastBuild(undefined);
        new KeptFile(settings, referencesFile).write(Buffer.from(JSON.stringify([...references])));
        const after = AstroRecord.in(fileURLToPath(settings.cacheDir));
        const kept = after.sameAs(before);
        logger.info(`${String(kept)} pages of entries kept, ${String(after.size - kept)} rendered`);
        mark.clear();
      },
    },
  };
}

/** References in words: for APA in two languages, citeproc takes more than a second to get ready. */
const referencesFile = 'references.json';

const referencesIn = (file: KeptFile): Map<string, string> =>
  new Map(JSON.parse(file.read()?.toString('utf8') ?? '[]') as [string, string][]);

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
