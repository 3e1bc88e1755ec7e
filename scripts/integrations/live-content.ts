import { dirname, relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentRoot } from '../../src/mdx/content-root.ts';

/**
 * While a contributor writes, the open pages show each edit at once: pages read the content folder itself then. What
 * Astro does when its store changes is done here when a file does.
 */
export function liveContentPages(): AstroIntegration {
  return {
    name: 'live-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const { client, ...others } = server.environments;
        server.watcher.add(contentRoot);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(contentRoot + sep)) return;
          // For systems that do not tell the pages themselves. Which pages there are is asked again: there may be one more.
          const folder = relative(contentRoot, dirname(path)).replaceAll(sep, '/');
          for (const { hot } of Object.values(others)) {
            hot.send('atlas:content-changed', { folder });
            hot.send('astro:content-changed', {});
          }
          client.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
