import { describe, expect, it } from 'vitest';
import { agreementOf } from './agreement.ts';

type Side = Parameters<typeof agreementOf>[0][number]['side'];

/** The cases of `atlas/compare.test.ts`. */
const cases: [expected: string, ...held: [stance: string, side: Side][]][] = [
  ['same', ['supports', 'for'], ['supports', 'for']],
  ['same-side', ['opposes', 'against'], ['opposes-unless', 'against']],
  ['opposite', ['supports-if', 'for'], ['opposes', 'against']],
  ['opposite', ['supports', 'for'], ['neutral', 'between'], ['opposes', 'against']],
  ['differ', ['supports', 'for'], ['mixed', 'between']],
  ['same-side', ['mixed', 'between'], ['neutral', 'between']],
  ['no-side', ['supports', 'for'], ['studying', 'apart']],
  ['no-side', ['declines', 'apart'], ['declines', 'apart']],
];

describe('agreementOf', () => {
  it.each(cases)('is %s for %s, %s', (expected, ...held) => {
    expect(agreementOf(held.map(([stance, side], index) => ({ entry: String(index), stance, side })))).toBe(
      expected,
    );
  });

  it('is together where it is one position', () => {
    const one = { entry: 'a', stance: 'states', side: 'apart' } as const;
    expect(agreementOf([one, one])).toBe('together');
  });
});
