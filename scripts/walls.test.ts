import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const cwd = fileURLToPath(new URL('..', import.meta.url));
// The files below do not exist, so no rule can ask for their types.
const eslint = new ESLint({ cwd, overrideConfig: tseslint.configs.disableTypeChecked });
const wallRules = ['no-restricted-imports', 'no-restricted-syntax'];

/** What the walls say to one line of code, as if it stood in that file. */
async function complaints(file: string, line: string): Promise<string[]> {
  const code = file.endsWith('.astro') && !line.startsWith('<') ? `---\n${line}\n---\n` : `${line}\n`;
  const [result] = await eslint.lintText(code, { filePath: `${cwd}/${file}` });
  const messages = result?.messages ?? [];
  const broken = messages.find(({ fatal, ruleId }) => fatal || ruleId === null);
  if (broken) throw new Error(`${file} was not linted: ${broken.message}`);
  return messages.filter(({ ruleId }) => wallRules.includes(ruleId ?? '')).map(({ message }) => message);
}

const using = (path: string) => `import { thing } from '${path}'; console.log(thing);`;
const typing = (path: string) => `import type { Thing } from '${path}'; export type Other = Thing;`;

describe('the walls let through', () => {
  it.each([
    ['src/model/issue.ts', using('./vocabulary.ts')],
    ['src/model/issue.ts', using('zod')],
    ['src/site.ts', using('node:url')],
    ['src/mdx/loader.ts', using('../model/issue.ts')],
    ['src/mdx/loader.ts', using('../site.ts')],
    ['src/content.config.ts', using('./mdx/loader.ts')],
    [
      'src/content.config.ts',
      "import { defineCollection } from 'astro:content'; console.log(defineCollection);",
    ],
    ['src/atlas/load.ts', "import { getCollection } from 'astro:content'; console.log(getCollection);"],
    ['src/atlas/matrix.ts', using('./load.ts')],
    ['src/atlas/prose.ts', using('../mdx/render.ts')],
    ['src/export/csv.ts', using('../i18n/en.ts')],
    ['src/export/citing/styles.ts', using('../../kept/last-build.ts')],
    ['src/kept/digest.ts', typing('../atlas/entry.ts')],
    ['src/search/vocabulary.ts', using('../model/vocabulary.ts')],
    ['src/search/name-list.ts', using('./browser/names.ts')],
    ['src/search/browser/client.ts', using('./query.ts')],
    ['scripts/integrations/index.ts', using('../../src/search/index-lists.ts')],
    ['src/components/views/StanceMatrix.astro', typing('../../model/position.ts')],
    ['src/components/views/StanceMatrix.astro', using('../chrome/Icon.astro')],
    ['src/layouts/Entry.astro', using('../components/chrome/Header.astro')],
    ['src/pages/issues/[id].astro', using('../../atlas/load.ts')],
    ['src/pages/issues/[id].astro', using('../../layouts/Entry.astro')],
    ['src/pages/search.astro', using('../search/vocabulary.ts')],
    [
      'src/pages/search.astro',
      "<script>import { search } from '../search/browser/client.ts'; search();</script>",
    ],
    ['src/offline/worker/answer.ts', using('../../headers.ts')],
    ['src/layouts/Base.astro', using('../headers.ts')],
    ['scripts/integrations/offline.ts', using('../../src/offline/pack.ts')],
    ['scripts/check.ts', using('../src/atlas/timeline.ts')],
    ['scripts/check.ts', using('../src/mdx/loader.ts')],
    ['tests/browser/search.test.ts', using('../../scripts/serve.ts')],
    ['src/mdx/plugin.ts', using('@astrojs/mdx')],
  ])('%s: %s', async (file, line) => {
    expect(await complaints(file, line)).toEqual([]);
  });
});

const model = 'The model imports nothing of ours.';
const site = 'site.ts imports nothing of ours.';
const mdx = 'mdx imports only model and site.';
const atlas = 'The atlas imports only drawing, mdx, model, i18n and site.';
const browser = 'The browser side of search imports nothing else of ours.';
const components = 'Components import only i18n, site, and types of the model';
const pages = 'Pages ask the atlas and hand to a layout';
const script = 'A script in a page imports only the browser side of search';
const scripts =
  'Scripts import only model, mdx, site, headers, offline, export, kept, the build side of search and the pure parts of the atlas.';
const collections = 'Only src/atlas/load.ts opens the collections; ask the atlas.';
const names = 'Name a module for what it answers: no utils, helpers, lib or common.';
const outwards = 'The site imports neither scripts nor tests.';

describe('the walls refuse', () => {
  it.each([
    ['src/model/issue.ts', using('../site.ts'), model],
    ['src/model/issue.ts', typing('../atlas/load.ts'), model],
    ['src/model/deep/issue.ts', using('../../mdx/loader.ts'), model],
    ['src/model/issue.ts', using('/src/atlas/load.ts'), model],
    ['src/model/issue.ts', using('../components/../atlas/load.ts'), model],
    ['src/model/issue.ts', "export { thing } from '../atlas/load.ts';", model],
    ['src/model/issue.ts', "console.log(await import('../atlas/load.ts'));", model],
    ['src/site.ts', using('./model/issue.ts'), site],
    ['src/mdx/loader.ts', using('../atlas/load.ts'), mdx],
    ['src/mdx/loader.ts', using('../content.config.ts'), mdx],
    [
      'src/content.config.ts',
      using('./atlas/load.ts'),
      'content.config.ts imports only mdx, model and site.',
    ],
    ['src/content.config.ts', "export { getCollection } from 'astro:content';", collections],
    ['src/atlas/matrix.ts', "export { getCollection } from 'astro:content';", collections],
    ['src/atlas/load.ts', using('../pages/index.astro'), atlas],
    ['src/atlas/matrix.ts', using('../layouts/Base.astro'), atlas],
    ['src/kept/digest.ts', using('../atlas/entry.ts'), 'What is kept from one build to the next'],
    ['src/layouts/entries/TermPage.astro', using('../../kept/last-build.ts'), 'Layouts import only'],
    ['src/export/csv.ts', using('../atlas/load.ts'), 'Exports import only kept, model, site and i18n.'],
    ['src/i18n/en.ts', using('../atlas/load.ts'), 'i18n imports only model and site.'],
    ['src/search/vocabulary.ts', using('../atlas/load.ts'), 'The build side of search imports only'],
    ['src/search/browser/client.ts', using('../vocabulary.ts'), browser],
    ['src/search/browser/client.ts', using('../../site.ts'), browser],
    ['src/offline/browser/start.ts', using('../edition.ts'), 'The browser side of offline use'],
    ['src/offline/pack.ts', using('../site.ts'), 'Offline use imports nothing of ours'],
    ['src/components/views/StanceMatrix.astro', using('../../model/position.ts'), components],
    ['src/components/views/StanceMatrix.astro', using('../../atlas/load.ts'), components],
    ['src/components/views/stance-order.ts', using('../../layouts/Entry.astro'), components],
    ['src/layouts/Entry.astro', using('../atlas/load.ts'), 'Layouts import only components'],
    ['src/pages/issues/[id].astro', using('../../mdx/render.ts'), pages],
    ['src/pages/search.astro', using('../search/browser/client.ts'), pages],
    [
      'src/pages/issues/[id].astro',
      "import { getCollection } from 'astro:content'; console.log(getCollection);",
      collections,
    ],
    ['src/pages/search.astro', "<script>import { load } from '../atlas/load.ts'; load();</script>", script],
    ['scripts/check.ts', using('../src/atlas/load.ts'), scripts],
    ['scripts/checks/links.ts', using('../../src/components/prose/Cite.astro'), scripts],
    ['src/atlas/matrix.ts', using('../../scripts/check.ts'), outwards],
    ['src/atlas/matrix.ts', using('./utils.ts'), names],
    ['scripts/check.ts', using('./lib/dates.ts'), names],
    ['src/components/common/Icon.astro', 'const size = 1; console.log(size);', names],
    ['src/atlas/helpers.ts', 'export const one = 1;', names],
  ])('%s: %s', async (file, line, rule) => {
    const found = await complaints(file, line);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(rule);
  });
});
