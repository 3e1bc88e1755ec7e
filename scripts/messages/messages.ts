import type { Problem } from '../../src/model/problem.ts';
import { checks } from './es-checks.ts';
import { checksOfNames } from './es-checks-names.ts';
import { components } from './es-components.ts';
import { files } from './es-files.ts';
import { meanings } from './es-meanings.ts';
import { meaningsOfFacts } from './es-meanings-facts.ts';
import { meaningsOfPeople } from './es-meanings-people.ts';
import { model } from './es-model.ts';
import { newEntry } from './es-new.ts';
import { newEntryTold } from './es-new-told.ts';
import { prose } from './es-prose.ts';
import { told } from './es-told.ts';
import type { Spoken } from './language.ts';
import { byLine, translator, type Template } from './templates.ts';

/**
 * Every sentence that the commands say. Messages are made in English, where they are found; here they become Spanish
 * when they are told, and what has no template stays English. A test holds this against the source.
 */
export const templates: readonly Template[] = [
  ...told,
  ...checks,
  ...checksOfNames,
  ...prose,
  ...components,
  ...files,
  ...model,
  ...meanings,
  ...meaningsOfFacts,
  ...meaningsOfPeople,
  ...newEntry,
  ...newEntryTold,
];

const inSpanish = translator(templates);
const textInSpanish = byLine(inSpanish);

/** A text of one or more lines in the language of whoever reads it. */
export const said = (text: string, language: Spoken): string =>
  language === 'es' ? textInSpanish(text) : text;

/** A problem with its message and hint in that language; the rule keeps its name. */
export function problemSaid(problem: Problem, language: Spoken): Problem {
  if (language === 'en') return problem;
  const { message, hint } = problem;
  return {
    ...problem,
    message: inSpanish(message) ?? message,
    ...(hint === undefined ? {} : { hint: inSpanish(hint) ?? hint }),
  };
}
