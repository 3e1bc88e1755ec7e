import { execFileSync } from 'node:child_process';

const HOURS_AHEAD_OF_UTC = 14;

/**
 * The last day that a record can carry, `YYYY-MM-DD`, without asking the clock, so that the same files give the same
 * answer on every day: from `SOURCE_DATE_EPOCH` (reproducible-builds.org/specs/source-date-epoch), else from the newest
 * commit. It is the day where the day is furthest ahead (UTC+14), because whoever wrote the record wrote their own.
 * Null where neither says anything: outside a repository, and while files of the folder are not committed, whose day
 * no commit tells.
 * @param root the content folder
 * @throws {RangeError} where `SOURCE_DATE_EPOCH` is no number of seconds
 */
export function todayAt(root: string, epoch = process.env['SOURCE_DATE_EPOCH']): string | null {
  if (epoch) return lastDayAt(epoch);
  if (git(root, 'status', '--porcelain', '--', '.') !== '') return null;
  const committed = git(root, 'log', '-1', '--format=%ct');
  return committed ? lastDayAt(committed) : null;
}

function lastDayAt(seconds: string): string {
  if (!/^\d{1,11}$/.test(seconds)) {
    throw new RangeError(`SOURCE_DATE_EPOCH: expected seconds since 1970, found "${seconds}"`);
  }
  return new Date((Number(seconds) + HOURS_AHEAD_OF_UTC * 3600) * 1000).toISOString().slice(0, 10);
}

/** What git answers; null where there is no git, no repository or no commit. */
function git(root: string, ...command: string[]): string | null {
  try {
    const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
    return execFileSync('git', command, { cwd: root, encoding: 'utf8', stdio }).trim();
  } catch {
    return null;
  }
}
