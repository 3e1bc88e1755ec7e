import type { RefTarget } from '../../src/model/fields.ts';
import type { Asker } from './ask.ts';
import { type Given, valuesOf } from './assemble.ts';
import type { Catalogue, Option } from './catalogue.ts';
import { entriesFor, placesFor, wordsFor } from './choices.ts';
import { type Field, formOf } from './form.ts';
import { type Kind, kindMaking, type KindName } from './kinds.ts';
import { misfits } from './misfits.ts';
import { nextQuestion } from './next-question.ts';
import { questionFor } from './questions.ts';
import { Refusal } from './write.ts';
import { sourceBeside } from './wrong.ts';

export interface Interview {
  kind: Kind;
  asker: Asker;
  /** Asked anew each time: an entry may have been added in the middle. */
  catalogue: () => Catalogue;
  /** Makes what an answer refers to and does not exist yet; gives what to refer to it by. */
  make: (name: KindName) => Promise<string>;
}

/**
 * Asks for what the model still misses, until it misses nothing; what is given already is not asked again.
 * @param all whether optional fields that are worth a question are asked for too
 * @throws Refusal where a source was given that has no place to cite
 */
export async function interview(
  how: Interview,
  given: Given,
  all: boolean,
): Promise<Map<string, readonly string[]>> {
  const answers = new Map(given);
  for (;;) {
    const next = nextQuestion(how.kind, answers, how.catalogue(), all);
    if (!next) return answers;
    const question = questionFor(next.field);
    const message = next.why ? `${question} (${next.why})` : question;
    answers.set(next.field.flag, await answer(next.field, message, how, answers));
  }
}

const leaveOut: Option = { value: '', name: '— leave out —', words: '', always: true };
const enough: Option = { ...leaveOut, name: '— that is all —' };
const another: Option = { value: '+', name: '+ not there: add it now', words: '', always: true };

async function answer(field: Field, message: string, how: Interview, answers: Given): Promise<string[]> {
  const { answering } = field;
  switch (answering.by) {
    case 'yes-or-no':
      return [(await how.asker.yes(message)) ? 'yes' : 'no'];
    case 'choice': {
      const values = wordsFor(answering.values);
      return several(false, () => how.asker.pick(message, field.required ? values : [leaveOut, ...values]));
    }
    case 'entry':
      return several(field.many, (chosen) => entry(field, answering.target, message, how, answers, chosen));
    case 'place': {
      const source = sourceBeside(field, formOf(how.kind), answers) ?? '';
      const places = await several(true, (chosen) => place(field, message, how, source, chosen));
      return places.length > 0 ? [places.join('; ')] : [];
    }
    default:
      return several(field.many, (chosen) => words(field, message, how.asker, chosen));
  }
}

/** Answers until one is empty, where several can be given; none where the first is. */
async function several(
  many: boolean,
  once: (chosen: readonly string[]) => Promise<string>,
): Promise<string[]> {
  const chosen: string[] = [];
  for (;;) {
    const value = await once(chosen);
    if (value === '') return chosen;
    chosen.push(value);
    if (!many) return chosen;
  }
}

/** What is offered besides: to leave the field out, or to stop where something was chosen. */
const besides = (field: Field, chosen: readonly string[]): Option[] =>
  chosen.length > 0 ? [enough] : field.required ? [] : [leaveOut];

async function entry(
  field: Field,
  target: RefTarget,
  message: string,
  { asker, catalogue, make }: Interview,
  answers: Given,
  chosen: readonly string[],
): Promise<string> {
  const options = entriesFor(field, target, answers, catalogue()).filter(
    ({ value }) => !chosen.includes(value),
  );
  const kind = kindMaking(target);
  const value = await asker.find(message, [
    ...besides(field, chosen),
    ...options,
    ...(kind ? [another] : []),
  ]);
  return value === another.value && kind ? make(kind) : value;
}

async function place(
  field: Field,
  message: string,
  { asker, catalogue }: Interview,
  source: string,
  chosen: readonly string[],
): Promise<string> {
  const places = placesFor(source, catalogue());
  if (places.length === 0)
    throw new Refusal(`the source "${source}" was not read itself and has no places to cite`);
  const left = places.filter(({ value }) => !chosen.includes(value));
  return left.length === 0 ? '' : asker.find(message, [...besides(field, chosen), ...left]);
}

function words(field: Field, message: string, asker: Asker, chosen: readonly string[]): Promise<string> {
  const mayBeEmpty = !field.required || chosen.length > 0;
  const end = mayBeEmpty ? (field.many ? ' (empty when that is all)' : ' (may be left empty)') : '';
  return asker.words(`${message}${end}`, '', (typed) =>
    typed === '' && mayBeEmpty ? undefined : misfit(field, typed),
  );
}

/** Why the schema of one value does not take these words. */
function misfit(field: Field, typed: string): string | undefined {
  const [first] = valuesOf(field, [typed]).flatMap((value) => misfits(field.schema, value));
  return first && [first.message, first.hint].filter(Boolean).join('; ');
}
