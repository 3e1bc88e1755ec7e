import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Indexes the built pages with Pagefind: those that mark a body for it, each under its own language. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const output = fileURLToPath(dir);
        try {
          const { index, errors } = await createIndex();
          if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
          const added = await index.addDirectory({ path: output });
          const written = await index.writeFiles({ outputPath: join(output, 'pagefind') });
          const failures = [...added.errors, ...written.errors];
          if (failures.length > 0) throw new Error(`Pagefind: ${failures.join('; ')}`);
          // Pagefind counts every page, also those that mark nothing and are left out.
          logger.info(`${String(added.page_count)} pages gone through`);
        } finally {
          await close();
        }
      },
    },
  };
}
