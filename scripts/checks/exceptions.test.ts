import { describe, expect, it } from 'vitest';
import { problemsWith, swap } from './sample-content.ts';

const loaded = { 'issues/speed.mdx': swap('to 30.', 'to a draconian 30.') };
const exception = (fields: Record<string, string> = {}): string => {
  const all = {
    rule: 'neutral-wording',
    file: 'issues/speed.mdx',
    reason: 'The council itself calls it so.',
    until: '"2024-12-31"',
    ...fields,
  };
  return `- ${Object.entries(all)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n  ')}\n`;
};
const withException = (text: string, changes: Parameters<typeof problemsWith>[0] = loaded): string[] =>
  problemsWith({ ...changes, 'exceptions.yaml': text }).map((told) =>
    told.split(' | ').slice(0, 2).join(' | '),
  );

const broken =
  'content/issues/speed.mdx:8:5 neutral-wording | found “draconian” in propositions.0.text, a loaded word';

describe('exceptions', () => {
  it('excuse what they name, and nothing else', () => {
    expect(withException(exception())).toEqual([]);
    expect(withException(exception({ found: 'draconian' }))).toEqual([]);
    expect(withException(exception({ found: 'onerous' }))).toEqual([
      'content/exceptions.yaml:1:3 exceptions-needed | nothing in issues/speed.mdx breaks neutral-wording any more',
      broken,
    ]);
  });

  it('fail when they are no longer needed', () => {
    expect(withException(exception(), {})).toEqual([
      'content/exceptions.yaml:1:3 exceptions-needed | nothing in issues/speed.mdx breaks neutral-wording any more',
    ]);
  });

  it('fail when their day has come, and excuse nothing then', () => {
    expect(withException(exception({ until: '"2024-06-29"' }))).toEqual([
      'content/exceptions.yaml:4:3 exceptions-current | this exception ended on 2024-06-29',
      broken,
    ]);
    expect(withException(exception({ until: '"2024-06-30"' }))).toEqual([]);
  });

  it.each([
    ['a rule of safety', { rule: 'no-html' }, 'allowed-values'],
    ['no reason', { reason: '""' }, 'valid-fields'],
    ['no day', { until: '"soon"' }, 'valid-fields'],
    ['a field of no use', { whatever: 'x' }, 'known-fields'],
  ])('are refused with %s', (_, fields, rule) => {
    const told = withException(exception(fields));
    expect(told).toHaveLength(2);
    expect(told[0]).toContain(`content/exceptions.yaml:`);
    expect(told[0]).toContain(` ${rule} | `);
  });

  it.each(['', '# nothing yet\n', '[]\n'])('may be none: %j', (text) => {
    expect(withException(text, {})).toEqual([]);
  });

  it('of checks that did not run are not told to be useless', () => {
    expect(withException(exception({ rule: 'spelling' }), {})).toEqual([]);
  });
});
