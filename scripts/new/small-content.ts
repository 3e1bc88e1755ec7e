import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const kept = 'added: "2024-01-02"\nreviewed: "2024-01-02"\n';
const cite = '<Cite source="vega-interview" at="Q6 1" />';

/** For tests: a content folder with one of nearly everything, in which the check finds nothing wrong. */
const files: Readonly<Record<string, string>> = {
  'topics.yaml': `- id: security
  title: Security
  summary: Keeping systems safe.
  order: 1
  added: "2024-01-02"
  reviewed: "2024-01-02"
`,
  'sources/vega-interview.yaml': `title: Interview with the head of the association
summary: He speaks of rules.
type: interview
issued: "2025-02-27"
language: en
places: [Q6 1, Q6 2, "Q7 1"]
${kept}`,
  'sources/unread-report.yaml': `title: A report known through the interview
summary: Nobody read it.
type: report
language: en
through:
  source: vega-interview
  at: Q7 1
${kept}`,
  'stakeholders/aimx.mdx': `---
title: Mexican Internet Association
summary: Association of companies.
kind: association
acronym: AIMX
aliases:
  es: [Asociación Mexicana de Internet]
formerIds: [amipci]
${kept}---

It speaks for companies.${cite}
`,
  'stakeholders/julio-vega.mdx': `---
title: Julio Vega
summary: Heads the association.
kind: person
${kept}---

He heads it.${cite}
`,
  'issues/cyber-law.mdx': `---
title: Cybersecurity law
summary: Whether there should be one.
topic: security
status: open
propositions:
  # The first that was made.
  - id: enact-law # short
    text: Mexico should enact a law on cybersecurity.
    baseline: There is none.
    source: vega-interview
    at: Q6 1
  - id: reform-frameworks
    text: Mexico should reform the frameworks it has.
    baseline: They have omissions.
    source: vega-interview
    at: Q6 1
related: [] # none yet
${kept}---

The debate is about a law.${cite}
`,
  'positions/cyber-law/aimx-enact-law.mdx': `---
holders: [aimx]
proposition: cyber-law#enact-law
stance: opposes
date: "2025-02-27"
summary: The association preferred reforms to a law.
evidence:
  - source: vega-interview
    at: Q6 1
    act: interview
    attribution: spokesperson
${kept}---

It preferred reforms.${cite}
`,
};

/**
 * Writes it into a new folder for temporary files.
 * @param after is handed what removes it: `afterAll` or `onTestFinished`
 * @returns the absolute path of the content folder
 */
export function smallContent(after: (remove: () => void) => void): string {
  const parent = mkdtempSync(join(tmpdir(), 'small content '));
  after(() => rmSync(parent, { recursive: true, force: true }));
  const root = join(parent, 'content');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
