import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/mdx/content.ts';
import type { Asker } from './ask.ts';
import { type Catalogue, catalogueOf } from './catalogue.ts';

/** Where and for whom the command runs. */
export interface Setting {
  /** The content folder, absolute. */
  root: string;
  /** Today, `YYYY-MM-DD`. */
  day: string;
  /** Who answers questions; null where nobody can. */
  asker: (() => Promise<Asker>) | null;
  print: (line: string) => void;
  complain: (line: string) => void;
}

/** What the content folder holds now. Entries that the check refuses are left out; they cannot be referred to. */
export const catalogueIn = ({ root }: Setting): Catalogue => catalogueOf(readContent(root).entries);

export const textIn = ({ root }: Setting, path: string): string => readFileSync(join(root, path), 'utf8');
