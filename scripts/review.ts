import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentRoot } from '../src/mdx/content-root.ts';
import { compare } from './review/compare.ts';
import { commitOf, git } from './review/git.ts';
import type { Snapshot } from './review/snapshot.ts';
import { tellReview } from './review/tell-review.ts';
import { writeContent } from './review/write-content.ts';

const help = `npm run review -- --base REV [--head REV]
  Prints as Markdown what a change does to the atlas: entries added, changed, moved and removed, stances that differ,
  what that does to the coverage, and the pages before and after.
  --base REV   what the change is made to, such as main
  --head REV   the change; the files of the content folder as they are, unless given`;

/** `npm run review`: what a change does to the atlas. Reads revisions as data: none is checked out, none is run. */
function main(args: string[]): number {
  const { base, head } = optionsIn(args);
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'review-'));
  try {
    const top = git(['rev-parse', '--show-toplevel']).toString().trim();
    const inRepository = relative(realpathSync(top), realpathSync(contentRoot)).replaceAll('\\', '/');
    const before = contentAt(base, inRepository, join(folder, 'before'));
    const after = head === undefined ? contentRoot : contentAt(head, inRepository, join(folder, 'after'));
    console.log(tellReview(compare(snapshotOf(before), snapshotOf(after))));
    return 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function optionsIn(args: string[]): { base: string; head: string | undefined } {
  const { values } = parseArgs({ args, options: { base: { type: 'string' }, head: { type: 'string' } } });
  if (values.base === undefined) throw new Error('--base: missing');
  return { base: values.base, head: values.head };
}

function contentAt(revision: string, folder: string, to: string): string {
  writeContent(commitOf(revision), folder, to);
  return to;
}

function snapshotOf(content: string): Snapshot {
  const program = resolve(import.meta.dirname, 'review/snapshot.ts');
  const printed = execFileSync(process.execPath, [program], {
    env: { ...process.env, ATLAS_CONTENT: content },
    maxBuffer: 1024 ** 3,
    encoding: 'utf8',
  });
  return JSON.parse(printed) as Snapshot;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(`${(error as Error).message}\n\n${help}`);
  process.exitCode = 2;
}
