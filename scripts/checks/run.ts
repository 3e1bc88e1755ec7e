import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { contentRoot } from '../../src/mdx/content-root.ts';
import type { Checked } from './all.ts';
import { checkMore } from './check-more.ts';
import { coverage } from './coverage.ts';
import { mend, type Mended } from './fix.ts';
import { help, type Options, readOptions } from './options.ts';
import { tellCoverage } from './tell-coverage.ts';
import { asAnnotations, asJson, tellAll, tellMended, tellNotice } from './tell.ts';
import { readLanguage, type Spoken } from '../messages/language.ts';
import { problemSaid, said } from '../messages/messages.ts';

async function main(options: Options, language: Spoken): Promise<number> {
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
    if (made.length > 0) console.error(said(`${tellMended(made)}\n`, language));
  }
  tell(checked, options, language);
  return checked.problems.length > 0 ? 1 : 0;
}

function tell(checked: Checked, { format, coverage: asked }: Options, language: Spoken): void {
  const { subject } = checked;
  const print = (text: string): void => console.log(said(text, language));
  const problems = checked.problems.map((each) => problemSaid(each, language));
  const notices = checked.notices.map((each) => problemSaid(each, language));
  if (format === 'json') console.log(asJson(problems));
  if (format === 'github') {
    const lines = [asAnnotations(problems), asAnnotations(notices, 'notice')].filter(Boolean);
    if (lines.length > 0) print(lines.join('\n'));
  }
  if (format !== 'text') return;
  if (asked) print(`${tellCoverage(coverage(subject))}\n`);
  if (notices.length > 0) print(`${notices.map(tellNotice).join('\n')}\n`);
  print(tellAll(problems, subject.entries.length));
}

/** Runs the check as its arguments ask; gives the exit code. */
export function answer(args: readonly string[]): Promise<number> | number {
  let options: Options;
  const { language, args: own, problem } = readLanguage(args, process.env);
  try {
    if (problem) throw new Error(problem);
    options = readOptions(own);
    if (options.sources !== null && !existsSync(options.sources)) {
      throw new Error(`--sources: there is no folder "${options.sources}"`);
    }
  } catch (error) {
    console.error(said(`${(error as Error).message}\n\n${help}`, language));
    return 2;
  }
  if (!options.help) return main(options, language);
  console.log(said(help, language));
  return 0;
}
