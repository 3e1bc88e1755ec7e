import type { Rule } from '../../../src/model/rules.ts';
import { cite, person } from '../case.ts';

/** Something that content must not hold, and the rule by which it is refused. */
export interface Attempt {
  rule: Rule;
  what: string;
  /** Path of the bad file from the content folder. */
  file: string;
  /** Its text or bytes; or what else to put there. Paths are absolute. */
  put: string | Uint8Array | ((path: string, canary: string) => void);
}

/** Payloads by what they are. */
export type Tried = Readonly<Record<string, string>>;

/** One attempt a payload, each in a file of its own whose text the payload is put into; `name` names the files. */
function each(
  { rule, name = rule }: Kind,
  tried: Tried,
  file: (id: string) => string,
  text: (payload: string, id: string) => string,
) {
  return Object.entries(tried).map(([what, payload], index): Attempt => {
    const id = `${name}-${String(index + 1)}`;
    return { rule, what, file: file(id), put: text(payload, id) };
  });
}

interface Kind {
  rule: Rule;
  name?: string;
}

const kind = (rule: Rule | Kind): Kind => (typeof rule === 'string' ? { rule } : rule);
const titled = (text: string, title: string): string => text.replace('title: a case', `title: Case ${title}`);

/** Payloads within a sentence of prose, which `after` follows. */
export const inSentence = (rule: Rule | Kind, tried: Tried, after = ''): Attempt[] =>
  each(
    kind(rule),
    tried,
    (id) => `stakeholders/${id}.mdx`,
    (payload, id) => titled(person(`\nShe ${payload} spoke.${cite}`), id) + after,
  );

/** Payloads that begin a block of their own. */
export const inProse = (rule: Rule | Kind, tried: Tried): Attempt[] =>
  each(
    kind(rule),
    tried,
    (id) => `stakeholders/${id}-block.mdx`,
    (payload, id) => titled(person(`\nShe spoke.${cite}\n\n${payload}`), `${id} block`),
  );

/** Payloads that are lines of the frontmatter. */
export const inFields = (rule: Rule | Kind, tried: Tried): Attempt[] =>
  each(
    kind(rule),
    tried,
    (id) => `stakeholders/${id}-field.mdx`,
    (payload, id) => titled(person('', `${payload}\n`), `${id} field`),
  );

/** Payloads that are a term of the glossary, less its other fields. */
export const inYaml = (rule: Rule | Kind, tried: Tried): Attempt[] =>
  each(
    kind(rule),
    tried,
    (id) => `glossary/${id}.yaml`,
    (payload) => `${payload}\n`,
  );
