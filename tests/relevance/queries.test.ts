import { describe, expect, it } from 'vitest';
import { parseQueries, readQueries } from './queries.ts';

const head = 'lang\tkind\tquery\taccept\n';
const named = (name: string): string[] =>
  ({ 'issues/quay': ['issues/quay'], 'ada@quay': ['positions/quay/a', 'positions/quay/b'] })[name] ?? [];

describe('judged queries', () => {
  it.each(['dev', 'aside'] as const)(
    'of the half "%s" have the form, and name pages that there are',
    (half) => {
      expect(() => readQueries(half)).not.toThrow();
    },
  );

  it('stand for every position of a holder on an issue', () => {
    const [query] = parseQueries(`${head}en\tstakeholder-issue\tada quay\tada@quay|issues/quay`, named);
    expect([...(query?.accept ?? [])]).toEqual(['positions/quay/a', 'positions/quay/b', 'issues/quay']);
  });

  it.each([
    ['fr\texact\tquai\tissues/quay', 'line 2: no language "fr"'],
    ['en\tguess\tquay\tissues/quay', 'line 2: no kind "guess"'],
    ['en\texact\t\tissues/quay', 'line 2: no query'],
    ['en\texact\tquay\tissues/pier', 'line 2: no page "issues/pier"'],
    ['en\texact\tquay\t', 'line 2: pages only where they are on topic'],
    ['en\toff-topic\tpaella\tissues/quay', 'line 2: pages only where they are on topic'],
    ['en\texact\tquay\tissues/quay\tmore', 'line 2: more than four fields'],
  ])('are refused as "%s"', (line, problem) => {
    expect(() => parseQueries(head + line, named)).toThrow(problem);
  });
});
