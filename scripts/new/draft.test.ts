import { afterAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/mdx/content.ts';
import { catalogueOf } from './catalogue.ts';
import { entryDraft, proposedId, wholeId } from './draft.ts';
import { kinds } from './kinds.ts';
import { smallContent } from './small-content.ts';

const catalogue = catalogueOf(readContent(smallContent(afterAll)).entries);
const given = (values: Record<string, string[]>) => new Map(Object.entries(values));

describe('proposedId', () => {
  it.each([
    ['position', { holder: ['aimx', 'ift'], on: ['cyber-law#enact-law'] }, 'aimx-enact-law'],
    [
      'position',
      { unnamed: ['Critics of the registry'], on: ['cyber-law#enact-law'] },
      'critics-of-the-registry-enact-law',
    ],
    ['stakeholder', { title: ['Asociación de Internet'], acronym: ['AIMX'] }, 'aimx'],
    ['stakeholder', { title: ['Asociación de Internet'] }, 'asociacion-de-internet'],
    ['event', { title: ['数字'] }, ''],
  ] as const)('of a %s %j is %j', (name, values, id) => {
    expect(proposedId(kinds[name], given(values as unknown as Record<string, string[]>))).toBe(id);
  });
});

it('puts a position in the folder of its issue', () => {
  expect(wholeId(kinds.position, 'x', given({ on: ['cyber-law#enact-law'] }))).toBe('cyber-law/x');
  expect(wholeId(kinds.issue, 'x', given({}))).toBe('x');
});

describe('entryDraft', () => {
  it('writes a position with a paragraph that cites its evidence', () => {
    const answers = given({
      holder: ['aimx'],
      on: ['cyber-law#reform-frameworks'],
      stance: ['supports'],
      date: ['2025-02-27'],
      summary: ['The association wanted reforms.'],
      source: ['vega-interview'],
      at: ['Q6 1; Q6 2'],
      act: ['interview'],
      attribution: ['spokesperson'],
      id: ['aimx-reforms'],
    });
    expect(entryDraft(kinds.position, answers, catalogue, '2025-03-01')).toEqual({
      id: 'cyber-law/aimx-reforms',
      path: 'positions/cyber-law/aimx-reforms.mdx',
      text: `---
holders: [aimx]
proposition: cyber-law#reform-frameworks
stance: supports
date: "2025-02-27"
summary: The association wanted reforms.
evidence:
  - source: vega-interview
    at: Q6 1; Q6 2
    act: interview
    attribution: spokesperson
added: "2025-03-01"
reviewed: "2025-03-01"
---

**To fill in:** what [Mexican Internet Association](../../stakeholders/aimx.mdx) said, to whom and why, in your own words.<Cite source="vega-interview" at="Q6 1; Q6 2" />
`,
    });
  });

  it('writes a term without prose', () => {
    const answers = given({
      title: ['ISP'],
      definition: ['Sells access.'],
      source: ['vega-interview'],
      at: ['Q6 1'],
      id: ['isp'],
    });
    expect(entryDraft(kinds.term, answers, catalogue, '2025-03-01')).toEqual({
      id: 'isp',
      path: 'glossary/isp.yaml',
      text: `title: ISP
definition: Sells access.
evidence:
  - source: vega-interview
    at: Q6 1
added: "2025-03-01"
reviewed: "2025-03-01"
`,
    });
  });
});
