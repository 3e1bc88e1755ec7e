import { parseArgs } from 'node:util';
import { needsMaintainer, type Objection, objections } from './gate/changes.ts';
import { commitOf } from './review/git.ts';
import { writeContent } from './review/write-content.ts';
import { visible } from './checks/tell.ts';

const help = `npm run gate -- --base REV --head REV [--out DIR] [--format github]
  Looks at a change before anything else does: content files only, ordinary ones, of an allowed size.
  --base REV   what the change is made to
  --head REV   the change; it is read as data, never checked out
  --out DIR    where to write its content, for npm run check and npm run review

Exits 0 where the change is content only, 1 where something is refused, 3 where a maintainer must look first.`;

/** `npm run gate`: what a stranger's change may be looked at by programs. */
function main(args: string[]): number {
  const { base, head, out, format } = optionsIn(args);
  const found = objections(base, head, 'content');
  const refused = found.filter((each) => !needsMaintainer(each));
  const asked = found.filter(needsMaintainer);
  for (const each of refused) console.log(told(each, format === 'github' ? 'error' : null));
  for (const each of asked) console.log(told(each, format === 'github' ? 'warning' : null));
  if (out !== undefined) writeContent(commitOf(head), 'content', out);
  if (refused.length > 0) return 1;
  if (asked.length > 0) console.log('A maintainer must look at this change before it can be taken.');
  else console.log('The change is content only.');
  return asked.length > 0 ? 3 : 0;
}

function told({ path, rule, message }: Objection, kind: 'error' | 'warning' | null): string {
  const line = `${visible(path)} ${message}`;
  // Paths are a stranger's words: in an annotation they stand in the message, where `visible` keeps them on one line.
  return kind === null ? `${line}  [${rule}]` : `::${kind} title=${rule}::${line.replaceAll('%', '%25')}`;
}

function optionsIn(args: string[]): { base: string; head: string; out: string | undefined; format: string } {
  const { values } = parseArgs({
    args,
    options: {
      base: { type: 'string' },
      head: { type: 'string' },
      out: { type: 'string' },
      format: { type: 'string', default: 'text' },
    },
  });
  const { base, head, out, format } = values;
  if (base === undefined || head === undefined) throw new Error('--base and --head: both are needed');
  return { base, head, out, format };
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(`${(error as Error).message}\n\n${help}`);
  process.exitCode = 2;
}
