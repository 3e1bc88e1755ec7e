import type { Given } from './assemble.ts';
import type { Catalogue } from './catalogue.ts';
import { type Field, formOf } from './form.ts';
import type { Kind } from './kinds.ts';
import { wrongWith } from './wrong.ts';

export interface Question {
  field: Field;
  /** Why it is asked, where the field alone does not tell: what another answer makes necessary. */
  why?: string;
}

/**
 * The first field, in the order of the form, for which the model still wants words: one that is required, one that
 * another answer makes necessary (conditions with a conditional stance), one whose answer no longer fits; with `all`
 * also those that are worth a question. The id is not among them: it is made from the answers. Null when nothing is left.
 */
export function nextQuestion(
  kind: Kind,
  answers: Given,
  catalogue: Catalogue,
  all: boolean,
): Question | null {
  const form = formOf(kind);
  const wrong = wrongWith(kind, answers, catalogue);
  for (const field of form) {
    if (field.flag === 'id') continue;
    const found = wrong.find(({ flag }) => flag === field.flag);
    const answer = answers.get(field.flag);
    if (answer === undefined) {
      if (found && !field.required) {
        return { field: needed(kind, field), ...because(kind, field, found.message) };
      }
      if (found || (all && kind.asked.includes(field.flag))) return { field };
    } else if (found) {
      const other = form.find(({ flag }) => flag === kind.instead[field.flag]);
      if (answer.length === 0 && other && !answers.has(other.flag)) return { field: other };
      return { field: answer.length === 0 ? needed(kind, field) : field, why: found.message };
    }
  }
  return null;
}

/** What another answer makes necessary cannot be left empty, unless there is another field to turn to. */
const needed = (kind: Kind, field: Field): Field =>
  field.flag in kind.instead ? field : { ...field, required: true };

/** "Expected either" tells nothing to somebody who has not yet been asked for the one or the other. */
const because = (kind: Kind, field: Field, why: string): { why?: string } =>
  field.flag in kind.instead ? {} : { why };
