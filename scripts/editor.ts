import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { contentRoot } from '../src/mdx/content-root.ts';
import { editorFiles } from './editor/files.ts';
import { writeFrontmatterSchemas } from './editor/frontmatter.ts';

/** `npm run editor`: writes what VS Code needs to complete and check entries, from the model. */
for (const [path, text] of editorFiles()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
writeFrontmatterSchemas(process.cwd(), contentRoot);
console.log('Wrote .vscode/ and .astro/collections/ from the model.');
