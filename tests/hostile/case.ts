import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Content that must be refused: one mistake, or one attempt, a case. */
export interface HostileCase {
  what: string;
  /** Path of the bad file from the content folder. */
  file: string;
  /** Its text; or what else to put there. */
  put: string | ((path: string, canary: string) => void);
  /** Where the problem must be told, as line and column, and by what rule. */
  at: string;
  rule: string;
}

const days = 'added: "2020-01-10"\nreviewed: "2020-02-03"\n';
/** A citation that resolves. */
export const cite = '<Cite source="hearing-minutes" at="Item 1" />';

/** A person's entry, whose prose begins on line 8; `plant` names it after its case. */
export const person = (body: string, field = ''): string =>
  `---\ntitle: a case\nsummary: Somebody.\n${field}kind: person\n${days}---\n${body}\n`;

/** A position, in whose frontmatter lines can be replaced. */
export function position(change: Record<string, string> = {}): string {
  const fields = {
    holders: 'holders: [quay-traders]\n',
    proposition: 'proposition: bridge-traffic#close-to-cars\n',
    stance: 'stance: opposes\n',
    date: 'date: "2019-05-14"\n',
    summary: 'summary: They oppose it.\n',
    evidence:
      'evidence:\n  - source: hearing-minutes\n    at: Item 2\n    act: statement\n    attribution: direct\n',
    ...change,
  };
  return `---\n${Object.values(fields).join('')}${days}---\n\nThey said so.${cite}\n`;
}

/** Puts a case's file into a content folder. */
export function plant({ what, file, put }: HostileCase, folder: string, canary: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  if (typeof put === 'string')
    writeFileSync(
      path,
      put.replace('title: a case', `title: ${what.charAt(0).toUpperCase()}${what.slice(1)}`),
    );
  else put(path, canary);
}
