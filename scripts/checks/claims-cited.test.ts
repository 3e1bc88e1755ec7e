import { describe, expect, it } from 'vitest';
import { problemsWith, swap } from './sample-content.ts';

const cite = '<Cite source="survey" at="Page 1" />';

describe('claims-cited', () => {
  it.each([
    ['stakeholders/club.mdx', `It has <Term id="member">members</Term>.${cite}`],
    ['instruments/traffic-rules.mdx', `They hold.${cite}`],
  ])('refuses %s without prose or citation', (path, prose) => {
    const file = (text: string): string =>
      swap(
        prose,
        '',
      )(text)
        .replace(/versions:[^]*at: Page 1\n/, '')
        .replace('version: first\n', '');
    const told = problemsWith({
      [path]: file,
      'issues/speed.mdx': (text) => text.replace('    version: first\n', ''),
    });
    expect(told).toEqual([
      `content/${path}:2:1 claims-cited | this entry cites no place in any source | say where it is written, in a field or with <Cite source="…" at="…" /> in the prose`,
    ]);
  });

  it('takes a citation in a field for one', () => {
    expect(problemsWith({ 'programs/counting.mdx': swap(`It counted.${cite}`, '') })).toEqual([]);
  });

  it('asks nothing of topics, sources and pages', () => {
    expect(problemsWith({})).toEqual([]);
  });
});
