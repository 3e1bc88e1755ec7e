import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readText } from '../../../src/mdx/files.ts';
import { terminologyFile } from '../../../src/mdx/folder.ts';
import { parseFile } from '../../../src/mdx/frontmatter.ts';
import { validated } from '../../../src/mdx/validate.ts';
import type { Problem } from '../../../src/model/problem.ts';

/** One row of `terminology.yaml`: what a term of the canonical language is called in the other. */
export const termChoice = z.strictObject({
  en: z.string().min(1).describe('The English term, as it stands within a sentence.'),
  es: z.string().min(1).describe('Its Spanish term.'),
  also: z.array(z.string().min(1)).default([]).describe('Other forms of the Spanish term.'),
  not: z.array(z.string().min(1)).default([]).describe('What is not written for it.'),
  from: z.string().min(1).describe('Where the choice comes from.'),
});
export type TermChoice = z.infer<typeof termChoice>;

const rows = z.array(termChoice, 'expected a list of terms: "- en: …"');

/**
 * Reads the terminology of a content folder. A folder may have none.
 * @param root absolute path of the folder
 * @param shown how problems name it
 */
export function readTerminology(root: string, shown: string): { choices: TermChoice[]; problems: Problem[] } {
  const absolute = join(root, terminologyFile);
  if (!existsSync(absolute)) return { choices: [], problems: [] };
  const path = `${shown}/${terminologyFile}`;
  const { text, problems } = readText({ path: terminologyFile, absolute }, path);
  if (text === null) return { choices: [], problems };
  const file = parseFile(text, path);
  if (file.problems.length > 0) return { choices: [], problems: [...problems, ...file.problems] };
  return { choices: validated(rows, file.data, file, [], problems) ?? [], problems };
}
