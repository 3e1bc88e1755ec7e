import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentRoot } from '../../src/mdx/content-root.ts';
import { writeFrontmatterSchemas } from '../editor/frontmatter.ts';

/** Whoever edits with the site running is offered the fields and ids that there are. */
export function editorSchemas(): AstroIntegration {
  return {
    name: 'editor-schemas',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command === 'dev') writeFrontmatterSchemas(fileURLToPath(config.root), contentRoot);
      },
    },
  };
}
