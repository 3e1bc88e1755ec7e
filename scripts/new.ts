import { contentRoot } from '../src/mdx/content-root.ts';
import { refreshFrontmatterSchemas } from './editor/frontmatter.ts';
import { exit, run } from './new/run.ts';
import { dayOf } from './new/today.ts';

/** `npm run new`: writes the skeleton of an entry, from answers or from flags. `-- --help` tells the rest. */
const code = await run(process.argv.slice(2), {
  root: contentRoot,
  day: dayOf(new Date()),
  // Loaded when somebody is there to answer: scripts need no prompts.
  asker: process.stdin.isTTY ? async () => (await import('./new/terminal.ts')).terminalAsker() : null,
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
});
// The editor is to know what was added.
if (code === exit.written) refreshFrontmatterSchemas(process.cwd(), contentRoot);
process.exitCode = code;
