import { basename } from 'node:path';
import { contentRoot } from '../src/mdx/content-root.ts';
import { checkContent } from './checks/all.ts';
import { coverage } from './checks/coverage.ts';
import { tellCoverage } from './checks/tell-coverage.ts';
import { tellAll } from './checks/tell.ts';

/**
 * `npm run check`: everything that is wrong with the content, at once. Exits 1 when something is.
 * `-- --coverage` prints before it what the content holds and which places of its sources nothing cites.
 */
const { subject, problems } = checkContent(contentRoot, basename(contentRoot));
if (process.argv.includes('--coverage')) console.log(`${tellCoverage(coverage(subject))}\n`);
console.log(tellAll(problems, subject.entries.length));
process.exitCode = problems.length > 0 ? 1 : 0;
