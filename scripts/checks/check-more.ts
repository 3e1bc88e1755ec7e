import type { Rule } from '../../src/model/rules.ts';
import type { Problem } from '../../src/model/problem.ts';
import { byPlace, type Checked, examine } from './all.ts';
import { withoutExcused } from './exceptions.ts';
import { ownWords } from './own-words.ts';
import { ownList } from './spelling/own-list.ts';
import { spelling } from './spelling/spelling.ts';
import { todayAt } from './today.ts';

/** Checks that take their time, or need what not everybody has. */
export interface More {
  spelling: boolean;
  /** Folder with sources as text, from which nothing may be copied; null where there is none. */
  sources: string | null;
}

/** `checkContent`, with the checks that are asked for besides. */
export async function checkMore(
  root: string,
  shown: string,
  more: More,
  today = todayAt(root),
): Promise<Checked> {
  const { subject, problems, notices } = examine(root, shown, today);
  const found: Problem[] = [...problems];
  if (more.spelling) {
    const own = ownList(root, shown);
    found.push(...own.problems, ...(await spelling(subject.entries, own.words)));
  }
  if (more.sources !== null) found.push(...ownWords(subject.files, more.sources));
  const ran = (rule: Rule): boolean =>
    rule === 'spelling' ? more.spelling : rule === 'own-words' ? more.sources !== null : true;
  return { subject, problems: withoutExcused(found, root, shown, today, ran).sort(byPlace), notices };
}
