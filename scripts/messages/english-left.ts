import type { Problem } from '../../src/model/problem.ts';
import { problemSaid } from './messages.ts';

/** Messages and hints that have no Spanish; the YAML parser’s own words, which are not ours, are passed over. */
export const englishLeft = (problems: readonly Problem[]): string[] =>
  problems.flatMap((problem) => {
    const { message, hint } = problemSaid(problem, 'es');
    return [
      ...(message === problem.message && problem.rule !== 'yaml-syntax' ? [message] : []),
      ...(hint !== undefined && hint === problem.hint ? [hint] : []),
    ];
  });
