import { describe, expect, it } from 'vitest';
import { checkSample, swap } from './sample-content.ts';

describe('translations-fresh', () => {
  const notices = (changes: Parameters<typeof checkSample>[0]) => checkSample(changes).notices;

  it('gives notice of a stale translation, with the digest to be written', () => {
    const [notice, ...more] = notices({});
    expect(more).toEqual([]);
    expect(notice).toMatchObject({
      file: 'content/issues/speed.es.mdx',
      line: 2,
      column: 1,
      rule: 'translations-fresh',
      message: 'the entry has changed since this was translated',
      hint: expect.stringMatching(/write translates: "[0-9a-f]{12}"$/) as string,
    });
    expect(checkSample({}).problems).toEqual([]);
  });

  it('is silent once the digest is written, until the entry changes', () => {
    const digest = /"([0-9a-f]{12})"/.exec(notices({})[0]?.hint ?? '')?.[1] ?? '';
    const fresh = { 'issues/speed.es.mdx': swap('0123456789ab', `"${digest}"`) };
    expect(notices(fresh)).toEqual([]);
    expect(notices({ ...fresh, 'issues/speed.mdx': swap('Who measures it?', 'Who counts?') })).toHaveLength(
      1,
    );
  });
});
