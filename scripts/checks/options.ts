import { parseArgs } from 'node:util';
import { type Format, formats } from './tell.ts';

/** What `npm run check` was asked for. */
export interface Options {
  fix: boolean;
  format: Format;
  spelling: boolean;
  /** Folder with sources as text; null where none was given. */
  sources: string | null;
  coverage: boolean;
  help: boolean;
}

export const help = `npm run check -- [options]
  --fix            mend what needs no judgement (slips in names of fields and ids, unquoted dates, stray spaces …)
  --format FORMAT  text (for people), json (an array of file, line, column, rule, message, hint), github (annotations)
  --no-spelling    leave out the spell checker, which takes some seconds
  --sources DIR    also find runs of eight words that are those of a text (.txt, .md) in that folder
  --coverage       print before it what the content holds and which places of its sources nothing cites
  --lang en|es     in which language to answer; otherwise LC_ALL, LC_MESSAGES and LANG say it

Exits 0 where nothing is wrong, 1 where something is, 2 where the command itself is not understood.
Every rule is explained in CONTRIBUTING.md.`;

/** Reads the arguments of the command; throws an Error that says what is not understood. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      fix: { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
      spelling: { type: 'boolean', default: true },
      sources: { type: 'string' },
      coverage: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const format = formats.find((each) => each === values.format);
  if (!format) throw new Error(`--format: expected one of ${formats.join(', ')}, found "${values.format}"`);
  const { fix, spelling, coverage, help } = values;
  return { fix, format, spelling, coverage, help, sources: values.sources ?? null };
}
