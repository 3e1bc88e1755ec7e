import { describe, expect, it } from 'vitest';
import { problemsWith, swap } from './sample-content.ts';

const issue = 'issues/speed.es.mdx';

describe('pairs-link-alike', () => {
  it.each([
    ['a link less', '[club](../stakeholders/club.mdx)', 'club', 'lacks stakeholders/club.mdx'],
    [
      'another link',
      '../stakeholders/club.mdx',
      '../instruments/traffic-rules.mdx',
      'lacks stakeholders/club.mdx; has instruments/traffic-rules.mdx which the original has not',
    ],
    [
      'a term more',
      'lo pidió',
      'lo <Term id="member">pidió</Term>',
      'has term member which the original has not',
    ],
  ])('refuses %s', (_, from, to, message) => {
    expect(problemsWith({ [issue]: swap(from, to) })).toEqual([
      `content/${issue}:10:1 pairs-link-alike | the translated prose ${message} | link the same entries, and show the same terms and figures, as the original`,
    ]);
  });
});
