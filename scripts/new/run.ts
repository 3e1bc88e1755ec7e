import { existsSync } from 'node:fs';
import { readArguments, commandOf, type Request } from './arguments.ts';
import type { Asker } from './ask.ts';
import type { Given } from './assemble.ts';
import type { Catalogue } from './catalogue.ts';
import { askAndWrite, writeEntry } from './create.ts';
import { proposedId } from './draft.ts';
import { generalHelp, helpOn } from './help.ts';
import { type Kind, type KindName, kindNames, kinds } from './kinds.ts';
import { catalogueIn, type Setting } from './setting.ts';
import { tellWrong, type Wrong, wrongWith } from './wrong.ts';
import { Refusal } from './write.ts';

/** What the command ends with. */
export const exit = { written: 0, refused: 1, usage: 2, stopped: 130 } as const;

/** The command, from its arguments to its exit code. */
export async function run(args: readonly string[], setting: Setting): Promise<number> {
  try {
    return await answered(args, setting);
  } catch (error) {
    // What the prompts throw on Ctrl+C.
    if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error;
    setting.complain('\nStopped. Nothing was written but what is told above.');
    return exit.stopped;
  }
}

async function answered(args: readonly string[], setting: Setting): Promise<number> {
  const request = readArguments(args);
  if (request.help) {
    setting.print(request.kind ? helpOn(request.kind) : generalHelp());
    return exit.written;
  }
  if (!existsSync(setting.root)) {
    setting.complain(`There is no content folder at ${setting.root}; ATLAS_CONTENT names another.`);
    return exit.usage;
  }
  if (request.problems.length === 0 && !request.kind) return withoutKind(setting);
  return request.kind ? withKind(request.kind, request, setting) : tellAll(request.problems, setting);
}

async function withoutKind(setting: Setting): Promise<number> {
  if (!setting.asker) {
    setting.complain(`Say what is to be made, and with which flags:\n\n${generalHelp()}`);
    return exit.usage;
  }
  const asker = await setting.asker();
  const options = kindNames.map((name) => ({ value: name, name, about: kinds[name].is, words: name }));
  const name = (await asker.pick('What do you want to add?', options)) as KindName;
  return asking(name, new Map(), asker, setting);
}

async function withKind(name: KindName, { given, problems }: Request, setting: Setting): Promise<number> {
  const catalogue = catalogueIn(setting);
  const kind: Kind = kinds[name];
  const wrong = [...problems, ...wrongWith(kind, given, catalogue)];
  if (kind.collection && !given.has('id') && wrong.length === 0 && proposedId(kind, given) === '') {
    wrong.push({ flag: 'id', message: 'missing, and no id can be made from the name', missing: true });
  }
  if (wrong.some(({ missing }) => !missing)) return tellAll(wrong, setting);
  if (wrong.length === 0) return writing(name, given, catalogue, setting);
  return setting.asker ? asking(name, given, await setting.asker(), setting) : tellAll(wrong, setting);
}

function tellAll(wrong: readonly Wrong[], { complain }: Setting): number {
  const count = wrong.length === 1 ? 'one thing' : `${String(wrong.length)} things`;
  complain(`Nothing was written; ${count} to mend:\n\n${wrong.map(tellWrong).join('\n')}`);
  return exit.usage;
}

function writing(name: KindName, given: Given, catalogue: Catalogue, setting: Setting): number {
  try {
    writeEntry(name, given, catalogue, setting);
    return exit.written;
  } catch (error) {
    return refused(error, setting);
  }
}

/** Asks, writes, and where the result is refused gives back what was answered, so that nothing is typed twice. */
async function asking(name: KindName, given: Given, asker: Asker, setting: Setting): Promise<number> {
  let again = '';
  try {
    await askAndWrite(name, given, asker, setting, (kind, answers) => (again = commandOf(kind, answers)));
    return exit.written;
  } catch (error) {
    return refused(error, setting, again && `\n\nYour answers, to be mended and sent again:\n${again}`);
  }
}

function refused(error: unknown, { complain }: Setting, after = ''): number {
  if (!(error instanceof Refusal)) throw error;
  complain(`This was not written: ${error.message}${after}`);
  return exit.refused;
}
