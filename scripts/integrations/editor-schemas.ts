import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentRoot } from '../../src/mdx/content-root.ts';
import { leaveMemory } from '../../src/mdx/handover.ts';
import { ReadingMemory } from '../../src/mdx/reading-memory.ts';
import { writeFrontmatterSchemas } from '../editor/frontmatter.ts';

/** Whoever edits with the site running is offered the fields and ids that there are. */
export function editorSchemas(): AstroIntegration {
  return {
    name: 'editor-schemas',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'dev') return;
        const memory = new ReadingMemory();
        writeFrontmatterSchemas(fileURLToPath(config.root), contentRoot, memory);
        // The pages go on from here.
        leaveMemory(contentRoot, memory);
      },
    },
  };
}
