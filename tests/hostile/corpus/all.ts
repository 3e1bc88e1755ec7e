import { addresses } from './addresses.ts';
import type { Attempt } from './attempt.ts';
import { bombs } from './bombs.ts';
import { code } from './code.ts';
import { files } from './files.ts';
import { hidden } from './hidden.ts';
import { markup } from './markup.ts';
import { names } from './names.ts';
import { yaml } from './yaml.ts';

/** Every attempt that can lie in one folder with the others; `canary` is a file that their code would write. */
export const attemptsOf = (canary: string): readonly Attempt[] => [
  ...hidden,
  ...code(canary),
  ...markup(canary),
  ...addresses,
  ...yaml(canary),
  ...bombs,
  ...names,
  ...files,
];
