import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { records } from '../../src/model/collections.ts';
import { slug } from '../../src/model/fields.ts';
import type { Asker } from './ask.ts';
import type { Given } from './assemble.ts';
import type { Catalogue } from './catalogue.ts';
import { entryDraft, proposedId, wholeId } from './draft.ts';
import { toFillIn } from './entry-text.ts';
import { freeId } from './ids.ts';
import { interview } from './interview.ts';
import { type Kind, type KindName, kinds } from './kinds.ts';
import { propositionDraft } from './proposition.ts';
import { catalogueIn, type Setting, textIn } from './setting.ts';
import { translationDraft } from './translation.ts';
import { type Draft, Refusal, write } from './write.ts';

/**
 * Asks for what is missing, writes it, and tells where; so too what is added in the middle of the questions.
 * @returns what others refer to it by
 * @throws Refusal
 */
export async function askAndWrite(
  name: KindName,
  given: Given,
  asker: Asker,
  setting: Setting,
  told: (name: KindName, answers: Given) => void,
): Promise<string> {
  const kind: Kind = kinds[name];
  let catalogue = catalogueIn(setting);
  const make = async (other: KindName): Promise<string> => {
    setting.print(`\nFirst ${kinds[other].is}.`);
    const id = await askAndWrite(other, new Map(), asker, setting, told);
    setting.print(`\nBack to ${kind.is}.`);
    catalogue = catalogueIn(setting);
    return id;
  };
  const answers = await interview({ kind, asker, catalogue: () => catalogue, make }, given, given.size === 0);
  if (name !== 'translation' && !answers.has('id')) {
    answers.set('id', [await askId(kind, answers, asker, catalogue, setting)]);
  }
  told(name, answers);
  return writeEntry(name, answers, catalogue, setting);
}

async function askId(
  kind: Kind,
  answers: Given,
  asker: Asker,
  catalogue: Catalogue,
  setting: Setting,
): Promise<string> {
  const taken = (id: string): boolean => isTaken(kind, id, answers, catalogue, setting);
  const proposed = proposedId(kind, answers);
  return asker.words(
    'Its id: lower-case letters, digits and hyphens; it becomes its address and never changes.',
    proposed && freeId(proposed, taken),
    (id) => {
      if (!slug('').safeParse(id).success) return 'expected lower-case letters, digits and single hyphens';
      return taken(id) ? `"${id}" is taken` : undefined;
    },
  );
}

function isTaken(kind: Kind, id: string, given: Given, catalogue: Catalogue, { root }: Setting): boolean {
  const whole = wholeId(kind, id, given);
  if (!kind.collection)
    return catalogue
      .options('proposition')
      .some(({ value }) => value === `${given.get('issue')?.[0] ?? ''}#${id}`);
  const extension = records[kind.collection].file;
  return (
    catalogue.taken(kind.collection, whole) ||
    existsSync(join(root, kind.collection, `${whole}.${extension}`))
  );
}

/** Writes what was given and found right, and tells where. */
export function writeEntry(name: KindName, given: Given, catalogue: Catalogue, setting: Setting): string {
  const draft = draftOf(name, given, catalogue, setting);
  const path = write(setting.root, draft);
  const here = relative(process.cwd(), path);
  setting.print(
    `${draft.was === undefined ? 'Wrote' : 'Added to'} ${here.startsWith('..') ? path : here}. ${nextStep(name, draft)}`,
  );
  return draft.id;
}

function draftOf(name: KindName, given: Given, catalogue: Catalogue, setting: Setting): Draft {
  if (name === 'proposition') return propositionDraft(given, catalogue, (path) => textIn(setting, path));
  if (name === 'translation') return translationDraft(given, catalogue);
  const kind = kinds[name];
  const [id = proposedId(kind, given)] = given.get('id') ?? [];
  if (isTaken(kind, id, given, catalogue, setting)) {
    const free = freeId(id, (each) => isTaken(kind, each, given, catalogue, setting));
    throw new Refusal(
      `${kind.collection} has or had an entry "${wholeId(kind, id, given)}" already; it was left as it is. For another one say --id ${free}`,
    );
  }
  return entryDraft(kind, new Map([...given, ['id', [id]]]), catalogue, setting.day);
}

function nextStep(name: KindName, { text, id }: Draft): string {
  if (name === 'translation') return 'Next: translate the words after "#", then run npm run check.';
  if (name === 'proposition') return `Next: npm run new -- position --on ${id}`;
  if (text.includes(toFillIn)) return 'Next: write what "To fill in" asks for, then run npm run check.';
  return 'Next: read it through, then run npm run check.';
}
