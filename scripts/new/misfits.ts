import { z } from 'zod';
import { explain } from '../../src/model/explain.ts';
import type { Path } from '../../src/model/walk.ts';

/** One thing wrong with a value, at a path in what is made. */
export interface Misfit {
  path: Path;
  message: string;
  hint?: string;
}

/** What a schema finds wrong with data, in words that do not name the path: a flag or a question does. */
export function misfits(schema: z.core.$ZodType, data: unknown): Misfit[] {
  const issues = z.safeParse(schema, data, { reportInput: true }).error?.issues ?? [];
  return issues.flatMap((issue) =>
    explain(issue, () => []).map(({ path, message, hint }) => ({
      path,
      message: withoutPrefix(message, `${path.length === 0 ? 'the entry' : path.join('.')}: `),
      ...(hint ? { hint } : {}),
    })),
  );
}

const withoutPrefix = (message: string, prefix: string): string =>
  message.startsWith(prefix) ? message.slice(prefix.length) : message;
