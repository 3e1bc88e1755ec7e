import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readText } from '../../src/mdx/files.ts';
import { parseFile } from '../../src/mdx/frontmatter.ts';
import { validated } from '../../src/mdx/validate.ts';
import { day, name } from '../../src/model/fields.ts';
import type { Rule } from '../../src/model/rules.ts';
import type { Problem } from '../../src/model/problem.ts';
import { problemSaid } from '../messages/messages.ts';

export const exceptionsName = 'exceptions.yaml';

/** Rules that a person may set aside for a time; rules of form and safety know no exception. */
const excusable = [
  'claims-cited',
  'days-in-order',
  'happened-already',
  'ids-distinct',
  'lookalike-letters',
  'names-unambiguous',
  'neutral-wording',
  'own-words',
  'prose-cites',
  'said-before-published',
  'sources-distinct',
  'spelling',
  'titles-distinct',
  'titles-well-formed',
] as const satisfies readonly Rule[];

const exception = z.strictObject({
  rule: z.enum(excusable).describe('The rule that is set aside.'),
  file: name('The file, as the check names it, without the content folder: `issues/x.mdx`.'),
  found: name('Words of the message that is set aside, where the file has several.').optional(),
  reason: name('Why this is right here.'),
  until: day('Last day on which the exception holds; then somebody looks again.'),
});
const list = z.array(exception).describe('Exceptions, each with its rule, file, reason and end.');

/** Whoever sets a message aside copies it in the language in which they read it. */
const says = (problem: Problem, words: string): boolean =>
  problem.message.includes(words) || problemSaid(problem, 'es').message.includes(words);

/**
 * What is left of the problems when the exceptions of the content folder are taken away. An exception that excuses
 * nothing, or whose end has come, is a problem itself.
 * @param today last day that counts as today; null where nothing says what day it is
 */
export function withoutExcused(
  problems: readonly Problem[],
  root: string,
  shown: string,
  today: string | null,
  ran: (rule: Rule) => boolean = () => true,
): Problem[] {
  const path = join(root, exceptionsName);
  if (!existsSync(path) || !lstatSync(path).isFile()) return [...problems];
  const file = `${shown}/${exceptionsName}`;
  const read = readText({ path: exceptionsName, absolute: path }, file);
  if (read.text === null) return [...problems, ...read.problems];
  const parsed = parseFile(read.text, file);
  const own = [...parsed.problems];
  const exceptions = own.length > 0 ? [] : (validated(list, parsed.data ?? [], parsed, [], own) ?? []);
  const excused = new Set<Problem>();
  exceptions.forEach(({ rule, file: at, found, until }, index) => {
    const tell = (field: string, name: Rule, message: string, hint: string): void => {
      own.push({ file, ...parsed.locate([index, field]), rule: name, message, hint });
    };
    const matching = problems.filter(
      (each) => each.rule === rule && each.file === `${shown}/${at}` && (!found || says(each, found)),
    );
    if (today !== null && until < today) {
      tell(
        'until',
        'exceptions-current',
        `this exception ended on ${until}`,
        'mend what it excused, or give it a new end and a reason for it',
      );
    } else for (const each of matching) excused.add(each);
    if (matching.length === 0 && ran(rule)) {
      tell('rule', 'exceptions-needed', `nothing in ${at} breaks ${rule} any more`, 'delete the exception');
    }
  });
  return [...problems.filter((each) => !excused.has(each)), ...own];
}
