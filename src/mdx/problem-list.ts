import type { Problem } from '../model/problem.ts';

/** Problems told of one file; a file made of nothing else would give a hundred thousand. */
export const problemsTold = 100;

/** Adds a problem to those of one file; the first beyond the limit is told as "more", the others are not told. */
export function addProblem(problems: Problem[], problem: Problem): void {
  if (problems.length < problemsTold) problems.push(problem);
  else if (problems.length === problemsTold) {
    const message = `found more than ${problemsTold} problems in this file; the others are not shown`;
    problems.push({ ...problem, rule: 'many-problems', message, hint: 'mend those above first' });
  }
}
