import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { contentRoot } from '../src/mdx/content-root.ts';
import type { Checked } from './checks/all.ts';
import { checkMore } from './checks/check-more.ts';
import { coverage } from './checks/coverage.ts';
import { mend, type Mended } from './checks/fix.ts';
import { help, type Options, readOptions } from './checks/options.ts';
import { tellCoverage } from './checks/tell-coverage.ts';
import { asAnnotations, asJson, tellAll, tellMended, tellNotice } from './checks/tell.ts';

/** `npm run check`: everything that is wrong with the content, at once. `-- --help` tells the options. */
async function main(options: Options): Promise<number> {
  const shown = basename(contentRoot);
  const more = { spelling: options.spelling, sources: options.sources };
  let checked = await checkMore(contentRoot, shown, more);
  if (options.fix) {
    const made: Mended[] = [];
    // What one change uncovers, such as an id behind a misspelt field, is mended in the next round.
    for (let round = 0; round < 5; round += 1) {
      const mended = mend(contentRoot, shown, checked.problems);
      if (mended.length === 0) break;
      made.push(...mended);
      checked = await checkMore(contentRoot, shown, more);
    }
    if (made.length > 0) console.error(`${tellMended(made)}\n`);
  }
  tell(checked, options);
  return checked.problems.length > 0 ? 1 : 0;
}

function tell({ subject, problems, notices }: Checked, { format, coverage: asked }: Options): void {
  if (format === 'json') console.log(asJson(problems));
  if (format === 'github') {
    const lines = [asAnnotations(problems), asAnnotations(notices, 'notice')].filter(Boolean);
    if (lines.length > 0) console.log(lines.join('\n'));
  }
  if (format !== 'text') return;
  if (asked) console.log(`${tellCoverage(coverage(subject))}\n`);
  if (notices.length > 0) console.log(`${notices.map(tellNotice).join('\n')}\n`);
  console.log(tellAll(problems, subject.entries.length));
}

function answer(args: readonly string[]): Promise<number> | number {
  let options: Options;
  try {
    options = readOptions(args);
    if (options.sources !== null && !existsSync(options.sources)) {
      throw new Error(`--sources: there is no folder "${options.sources}"`);
    }
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${help}`);
    return 2;
  }
  if (!options.help) return main(options);
  console.log(help);
  return 0;
}

process.exitCode = await answer(process.argv.slice(2));
