import type { AstroIntegration } from 'astro';
import { contentRoot } from '../../src/mdx/content-root.ts';
import { todayAt } from '../checks/today.ts';

/**
 * Tells pages what day it is without asking the clock: `import.meta.env.ATLAS_TODAY` is the last day that a record can
 * carry, or null where neither `SOURCE_DATE_EPOCH` nor a commit tells.
 *
 * By a plugin: what stands in the configuration itself counts as a change of it, and then Astro keeps no page from the
 * last build. The pages that are kept do not know the day.
 */
export function buildDay(): AstroIntegration {
  return {
    name: 'build-day',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const today = JSON.stringify(todayAt(contentRoot));
        const config = () => ({ define: { 'import.meta.env.ATLAS_TODAY': today } });
        updateConfig({ vite: { plugins: [{ name: 'build-day', config }] } });
      },
    },
  };
}
