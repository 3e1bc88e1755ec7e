import { z } from 'zod';
import { explain } from '../../src/model/explain.ts';
import type { RefTarget } from '../../src/model/fields.ts';
import type { Asker } from './ask.ts';
import { type Given, valuesOf } from './assemble.ts';
import type { Catalogue, Option } from './catalogue.ts';
import { type Field, formOf } from './form.ts';
import { type Kind, kindMaking, type KindName } from './kinds.ts';
import { nextQuestion } from './next-question.ts';
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
 */
export async function interview(
  how: Interview,
  given: Given,
  all: boolean,
): Promise<Map<string, readonly string[]>> {
  const answers = new Map(given);
  const form = formOf(how.kind);
  for (;;) {
    const next = nextQuestion(how.kind, answers, how.catalogue(), all);
    if (!next) return answers;
    const message = next.why ? `${next.field.about}\n  (${next.why})\n ` : next.field.about;
    answers.set(next.field.flag, await answer(next.field, message, how, form, answers));
  }
}

const leaveOut: Option = { value: '', name: '— leave out —', words: '', always: true };
const enough: Option = { ...leaveOut, name: '— that is all —' };
const another: Option = { value: '+', name: '+ not there: add it now', words: '', always: true };

async function answer(
  field: Field,
  message: string,
  how: Interview,
  form: readonly Field[],
  answers: Given,
): Promise<string[]> {
  const { answering } = field;
  switch (answering.by) {
    case 'yes-or-no':
      return [(await how.asker.yes(message)) ? 'yes' : 'no'];
    case 'choice': {
      const values = answering.values.map((value) => ({ value, name: value, words: value }));
      return listOf(await how.asker.pick(message, field.required ? values : [leaveOut, ...values]));
    }
    case 'entry':
      return several(field, (sofar) => findEntry(field, answering.target, message, how, answers, sofar));
    case 'place':
      return placesAt(message, how, sourceBeside(field, form, answers) ?? '', field);
    default:
      return several(field, (sofar) => typed(field, message, how.asker, sofar));
  }
}

const listOf = (value: string): string[] => (value === '' ? [] : [value]);

/** Answers until one is empty, where a field takes several. */
async function several(field: Field, once: (sofar: readonly string[]) => Promise<string>): Promise<string[]> {
  const values: string[] = [];
  for (;;) {
    const value = await once(values);
    if (value === '') return values;
    values.push(value);
    if (!field.many) return values;
  }
}

async function findEntry(
  field: Field,
  target: RefTarget,
  message: string,
  { asker, catalogue, make }: Interview,
  answers: Given,
  sofar: readonly string[],
): Promise<string> {
  const issue = answers.get('on')?.[0]?.split('#')[0];
  const options = catalogue()
    .options(target)
    .filter(({ value }) => !sofar.includes(value))
    // A position follows one on the same issue.
    .filter(({ value }) => target !== 'positions' || value.startsWith(`${issue ?? ''}/`));
  const none = sofar.length > 0 ? [enough] : field.required ? [] : [leaveOut];
  const kind = kindMaking(target);
  const value = await asker.find(message, [...none, ...options, ...(kind ? [another] : [])]);
  return value === another.value && kind ? make(kind) : value;
}

async function placesAt(
  message: string,
  { asker, catalogue }: Interview,
  source: string,
  field: Field,
): Promise<string[]> {
  const places = catalogue().places(source) ?? [];
  const chosen: string[] = [];
  for (;;) {
    const left = places
      .filter((place) => !chosen.includes(place))
      .map((place) => ({ value: place, name: place, words: place.toLowerCase() }));
    const none = chosen.length > 0 ? [enough] : field.required ? [] : [leaveOut];
    const value = left.length > 0 ? await asker.find(message, [...none, ...left]) : '';
    if (value === '') return chosen.length > 0 ? [chosen.join('; ')] : [];
    chosen.push(value);
  }
}

function typed(field: Field, message: string, asker: Asker, sofar: readonly string[]): Promise<string> {
  const { answering } = field;
  const form = answering.by === 'compound' ? ` Written as ${answering.compound.form}.` : '';
  const range = answering.by === 'range' ? ' Written as 10..20.' : '';
  const mayBeEmpty = !field.required || sofar.length > 0;
  const end = mayBeEmpty ? (field.many ? ' (empty when that is all)' : ' (may be left empty)') : '';
  return asker.words(`${message}${form}${range}${end}`, '', (words) =>
    words === '' && mayBeEmpty ? undefined : misfit(field, words),
  );
}

/** Why the schema of one value does not take these words. */
function misfit(field: Field, words: string): string | undefined {
  for (const value of valuesOf(field, [words])) {
    const [issue] = z.safeParse(field.schema, value, { reportInput: true }).error?.issues ?? [];
    const [first] = issue ? explain(issue, () => []) : [];
    if (first) return first.message.replace('the entry: ', '') + (first.hint ? `; ${first.hint}` : '');
  }
  return undefined;
}
