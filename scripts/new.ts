import { contentRoot } from '../src/mdx/content-root.ts';
import { refreshFrontmatterSchemas } from './editor/frontmatter.ts';
import { readLanguage } from './messages/language.ts';
import { said } from './messages/messages.ts';
import { settingIn } from './messages/setting.ts';
import { exit, run } from './new/run.ts';
import { dayOf } from './new/today.ts';

/** `npm run new`: writes the skeleton of an entry, from answers or from flags. `-- --help` tells the rest. */
async function answer(): Promise<number> {
  const { language, args, problem } = readLanguage(process.argv.slice(2), process.env);
  const setting = settingIn(language, {
    root: contentRoot,
    day: dayOf(new Date()),
    // Loaded when somebody is there to answer: scripts need no prompts.
    asker: process.stdin.isTTY
      ? async () => (await import('./new/terminal.ts')).terminalAsker({}, (text) => said(text, language))
      : null,
    print: (line) => console.log(line),
    complain: (line) => console.error(line),
  });
  if (!problem) return run(args, setting);
  setting.complain(problem);
  return exit.usage;
}

const code = await answer();
// The editor is to know what was added.
if (code === exit.written) refreshFrontmatterSchemas(process.cwd(), contentRoot);
process.exitCode = code;
