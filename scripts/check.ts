import { basename } from 'node:path';
import { contentRoot } from '../src/mdx/content-root.ts';
import { checkContent } from './checks/all.ts';
import { tellAll } from './checks/tell.ts';

/** `npm run check`: everything that is wrong with the content, at once. Exits 1 when something is. */
const { entries, problems } = checkContent(contentRoot, basename(contentRoot));
console.log(tellAll(problems, entries.length));
process.exitCode = problems.length > 0 ? 1 : 0;
