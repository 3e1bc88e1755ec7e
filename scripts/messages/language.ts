/** The languages in which the commands speak. */
export const spoken = ['en', 'es'] as const;
export type Spoken = (typeof spoken)[number];

/**
 * In which language a command answers, and its arguments without `--lang`. The flag counts first, then the first of
 * LC_ALL, LC_MESSAGES and LANG that says anything (POSIX, “Environment Variables”). `problem` says in English that the
 * flag names no language in which it can answer.
 */
export function readLanguage(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): { language: Spoken; args: string[]; problem?: string } {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  const usual = /^es(?![a-z])/i.test(locale) ? 'es' : 'en';
  const at = args.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at === -1) return { language: usual, args: [...args] };
  const joined = args[at]?.split('=')[1];
  const asked = joined ?? args[at + 1] ?? '';
  const rest = args.toSpliced(at, joined === undefined ? 2 : 1);
  const language = spoken.find((each) => each === asked);
  if (language) return { language, args: rest };
  const problem = `--lang: expected one of ${spoken.join(', ')}, found "${asked}"`;
  return { language: usual, args: rest, problem };
}
