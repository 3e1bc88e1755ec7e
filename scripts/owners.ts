import { writeFileSync } from 'node:fs';
import { contentRoot } from '../src/mdx/content-root.ts';
import { readContent } from '../src/mdx/content.ts';
import { codeOwners } from './host/owners.ts';

/** `npm run owners -- @organization`: writes .github/CODEOWNERS, with a team for each topic. */
const [organization = ''] = process.argv.slice(2);
if (/^@[\w.-]+$/.test(organization)) {
  writeFileSync('.github/CODEOWNERS', codeOwners(readContent(contentRoot).entries, organization));
  console.log('Wrote .github/CODEOWNERS.');
} else {
  console.error('Name the organization at the code host: npm run owners -- @organization');
  process.exitCode = 2;
}
