import { suggestion } from '../../src/model/explain.ts';
import { type Field, formOf, standsAlone } from './form.ts';
import { type Kind, type KindName, kindNames, kinds } from './kinds.ts';
import type { Wrong } from './wrong.ts';

/** What was typed after `npm run new --`. */
export interface Request {
  kind?: KindName;
  /** By the first name of each flag. */
  given: Map<string, string[]>;
  help: boolean;
  problems: Wrong[];
}

/** Reads the arguments: first what is made, then flags as `--name value` or `--name=value`. All problems come back. */
export function readArguments(args: readonly string[]): Request {
  const request: Request = {
    given: new Map(),
    help: args.includes('--help') || args.includes('-h'),
    problems: [],
  };
  const [first, ...rest] = args.filter((word) => word !== '--help' && word !== '-h');
  if (first === undefined) return request;
  const name = kindNames.find((each) => each === first);
  if (!name) {
    const message = first.startsWith('-')
      ? `say first what is made`
      : `nothing called "${first}" can be made`;
    const hint = suggestion(first, kindNames).hint ?? `expected one of ${kindNames.join(', ')}`;
    const why =
      first === 'topic' ? 'topics are few and lie in one file, topics.yaml: write there by hand' : hint;
    request.problems.push({ flag: '', message, hint: why, missing: false });
    return request;
  }
  request.kind = name;
  readFlags(rest, formOf(kinds[name]), name, request);
  return request;
}

function readFlags(words: readonly string[], form: readonly Field[], kind: KindName, request: Request): void {
  const waiting = [...words];
  for (let word = waiting.shift(); word !== undefined; word = waiting.shift()) {
    if (!word.startsWith('--')) {
      if (kind === 'translation' && !request.given.has('of')) request.given.set('of', [word]);
      else request.problems.push(stray(word));
      continue;
    }
    const [, name = '', joined] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
    const field = form.find(({ flag, synonyms }) => flag === name || synonyms.includes(name));
    const next = waiting[0];
    const follows = joined === undefined && next !== undefined && !next.startsWith('--');
    if (!field) {
      if (follows) waiting.shift();
      request.problems.push(unknownFlag(name, kind, form));
    } else if (standsAlone(field)) add(field, joined ?? 'yes', request);
    else if (joined !== undefined) add(field, joined, request);
    else if (follows) add(field, waiting.shift() ?? '', request);
    else
      request.problems.push({
        flag: field.flag,
        message: 'nothing follows it',
        hint: field.about,
        missing: false,
      });
  }
}

function add(field: Field, value: string, { given, problems }: Request): void {
  const values = given.get(field.flag) ?? [];
  if (values.length > 0 && !field.many) {
    const message = `given twice: ${JSON.stringify(values[0])} and ${JSON.stringify(value)}`;
    problems.push({ flag: field.flag, message, hint: 'keep one', missing: false });
  } else given.set(field.flag, [...values, value]);
}

const stray = (word: string): Wrong => ({
  flag: '',
  message: `found the word "${word}" without a flag before it`,
  hint: 'put values with spaces between quotes, and -- between "npm run new" and the rest',
  missing: false,
});

function unknownFlag(name: string, kind: KindName, form: readonly Field[]): Wrong {
  const flags = form.flatMap(({ flag, synonyms }) => [flag, ...synonyms]);
  const near = suggestion(name, flags).hint?.replace(/"(.*)"/, '--$1');
  const all = form.map(({ flag }) => `--${flag}`).join(', ');
  return {
    flag: name,
    message: `no such flag for a ${kind}; it takes ${all}`,
    ...(near ? { hint: near } : {}),
    missing: false,
  };
}

/** The command that gives the same again, for whoever wants to mend one value and keep the rest. */
export function commandOf(name: KindName, given: ReadonlyMap<string, readonly string[]>): string {
  const form = formOf(kinds[name] as Kind);
  const flags = form.flatMap((field) =>
    (given.get(field.flag) ?? []).map((value) =>
      standsAlone(field) ? `--${field.flag}=${value}` : `--${field.flag} ${quoted(value)}`,
    ),
  );
  return ['npm run new --', name, ...flags].join(' ');
}

const quoted = (value: string): string =>
  /^[\w./:@#+-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;
